import { useState } from 'preact/hooks';
import { say } from '../../locale/say.ts';
import { exportPolicy } from '../../policy/exchange/export-policy.ts';
import { importPolicy } from '../../policy/exchange/import-policy.ts';
import { FORMATS, type Format, formatWords, type Imported } from '../../policy/exchange/types.ts';
import type { Policy, PolicyEdit } from '../../policy/types.ts';
import { CopyButton } from '../parts/copy-button.tsx';
import { Problem, Sentences } from './section.tsx';

type Props = { policy: Policy; onEdit: (edit: PolicyEdit) => void };

/** Takes a policy from what people already have. Nothing changes before its report was read and confirmed. */
export function ImportPart({ policy, onEdit }: Props) {
  const [text, setText] = useState('');
  const [before, setBefore] = useState<Policy | null>(null);
  const result = text.trim() === '' ? null : importPolicy(text, policy);
  const take = (imported: Imported) => {
    setBefore(policy);
    setText('');
    onEdit({ set: 'policy', policy: imported.policy });
  };
  return (
    <>
      <label class="field">
        <span>{say('importPaste')}</span>
        <textarea
          rows={6}
          spellcheck={false}
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </label>
      <Problem>{typeof result === 'string' ? result : null}</Problem>
      {result && typeof result !== 'string' && <Report result={result} onTake={() => take(result)} />}
      {before && (
        <p role="status">
          {say('importDone')}{' '}
          <button
            type="button"
            class="link"
            onClick={() => {
              onEdit({ set: 'policy', policy: before });
              setBefore(null);
            }}
          >
            {say('commonUndo')}
          </button>
        </p>
      )}
    </>
  );
}

function Report({ result, onTake }: { result: Imported; onTake: () => void }) {
  return (
    <div class="report" role="status">
      <p>{say('importReadAs', { format: formatWords(result.format) })}</p>
      <Sentences title={say('importTaken')} sentences={result.read} />
      <Sentences title={say('importNotTaken')} sentences={result.left} />
      <button type="button" onClick={onTake}>
        {say('importUse')}
      </button>
    </div>
  );
}

/** Gives the policy away in a form that other tools read, and says what that form cannot hold. */
export function ExportPart({ policy }: { policy: Policy }) {
  const [format, setFormat] = useState<Format>('fineprint');
  const [withLists, setWithLists] = useState(false);
  const { text, left } = exportPolicy(policy, format, withLists);
  return (
    <>
      <div class="line">
        <label>
          {say('exportForm')}{' '}
          <select value={format} onChange={({ currentTarget }) => setFormat(currentTarget.value as Format)}>
            {FORMATS.map((each) => (
              <option key={each} value={each}>
                {formatWords(each)}
              </option>
            ))}
          </select>
        </label>
        {format === 'fineprint' && (
          <label class="check">
            <input
              type="checkbox"
              checked={withLists}
              onChange={({ currentTarget }) => setWithLists(currentTarget.checked)}
            />
            <span>{say('exportWithLists')}</span>
          </label>
        )}
      </div>
      <textarea readOnly rows={6} aria-label={say('exportText')} value={text} />
      <Sentences title={say('exportNotIn')} sentences={left} />
      <CopyButton text={() => text}>{say('exportCopy')}</CopyButton>
    </>
  );
}
