import { say } from '../../locale/say.ts';
import { PRESET_IDS, type PresetId } from '../../policy/preset-ids.ts';
import { PRESETS, presetOf } from '../../policy/presets.ts';
import type { Policy, PolicyEdit } from '../../policy/types.ts';

type Props = { policy: Policy; onEdit: (edit: PolicyEdit) => void };

/** One choice that sets all levels; what was changed since is "your own". */
export function PresetPart({ policy, onEdit }: Props) {
  const current = presetOf(policy);
  return (
    <section class="part">
      <h2 id="preset">{say('sectionPreset')}</h2>
      <select
        aria-labelledby="preset"
        value={current ?? ''}
        onChange={({ currentTarget }) => onEdit({ set: 'preset', preset: currentTarget.value as PresetId })}
      >
        {current === null && (
          <option value="" disabled>
            {say('presetOwn')}
          </option>
        )}
        {PRESET_IDS.map((id) => (
          <option key={id} value={id}>
            {say(PRESETS[id].title)}
          </option>
        ))}
      </select>
      {current !== null && <p class="hint">{say(PRESETS[current].summary)}</p>}
    </section>
  );
}
