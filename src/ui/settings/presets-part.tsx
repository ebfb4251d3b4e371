import { useState } from 'preact/hooks';
import { say } from '../../locale/say.ts';
import { PRESET_IDS } from '../../policy/preset-ids.ts';
import { PRESETS, presetOf } from '../../policy/presets.ts';
import type { Policy, PolicyEdit } from '../../policy/types.ts';

type Props = { policy: Policy; onEdit: (edit: PolicyEdit) => void };

/** Starting points. Choosing one replaces levels and watched licences, and can be undone until the page is closed. */
export function PresetsPart({ policy, onEdit }: Props) {
  const [before, setBefore] = useState<Policy | null>(null);
  const current = presetOf(policy);
  return (
    <>
      <p class="dim">
        {say('presetNote')}
        {current === null && ` ${say('presetNone')}`}
      </p>
      <div class="presets" role="radiogroup" aria-label={say('sectionPreset')}>
        {PRESET_IDS.map((id) => (
          <label key={id} class="preset">
            <input
              type="radio"
              name="preset"
              value={id}
              checked={id === current}
              onChange={() => {
                setBefore(policy);
                onEdit({ set: 'preset', preset: id });
              }}
            />
            <strong>{say(PRESETS[id].title)}</strong>
            <span class="dim">{say(PRESETS[id].summary)}</span>
          </label>
        ))}
      </div>
      {before && (
        <button
          type="button"
          onClick={() => {
            onEdit({ set: 'policy', policy: before });
            setBefore(null);
          }}
        >
          {say('presetUndo')}
        </button>
      )}
    </>
  );
}
