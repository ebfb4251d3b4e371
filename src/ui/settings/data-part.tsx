import { useState } from 'preact/hooks';
import type { Stored } from '../../messages/settings.ts';
import { useEnvironment } from '../environment.ts';
import { saveFile } from '../parts/save-file.ts';
import { unit } from '../text/dates.ts';
import { Problem } from './section.tsx';
import { useAnswer } from './use-answer.ts';

/** What is stored, how big it is; to export and to clear. */
export function DataPart({ onCleared }: { onCleared: () => void }) {
  const { ask } = useEnvironment();
  const { value, problem, act } = useAnswer('stored');
  const clear = async (what: 'evidence' | 'everything') => {
    await act('clearStored', { what }, (stored) => stored);
    if (what === 'everything') onCleared();
  };
  const save = async () => {
    const reply = await ask('exportStored', {});
    if (reply.ok) saveFile('fineprint.json', reply.value.json);
  };
  return (
    <>
      {value && <StoredWords stored={value} />}
      <Problem>{problem}</Problem>
      <div class="line">
        <button type="button" onClick={save}>
          Export what I set
        </button>
        <button type="button" onClick={() => void clear('evidence')}>
          Clear evidence
        </button>
        <ClearEverything onClear={() => void clear('everything')} />
      </div>
      <p class="dim">
        Evidence can be fetched again. The export has policy, acceptances and what you watch; never the token.
      </p>
    </>
  );
}

function StoredWords({ stored }: { stored: Stored }) {
  const { evidence, settings, labels, acceptances, watched, durable } = stored;
  return (
    <ul class="facts">
      <li>Evidence: {evidence === null ? 'size not known' : size(evidence)}</li>
      <li>
        Settings and lists: {size(settings)}, with {unit(acceptances, 'acceptance')} and {watched} watched
      </li>
      <li>{unit(labels, 'finished label')}</li>
      {!durable && <li>This browser lets nothing be kept on disk: evidence goes with the session.</li>}
    </ul>
  );
}

function size(bytes: number): string {
  if (bytes < 1000) return `${bytes} bytes`;
  return bytes < 1_000_000 ? `${Math.round(bytes / 1000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}

/** Asks before it clears what cannot be fetched again. */
function ClearEverything({ onClear }: { onClear: () => void }) {
  const [asking, setAsking] = useState(false);
  if (!asking) {
    return (
      <button type="button" onClick={() => setAsking(true)}>
        Clear everything …
      </button>
    );
  }
  const clear = () => {
    setAsking(false);
    onClear();
  };
  return (
    <span class="line">
      <strong>Policy, acceptances, watched list and token are gone then.</strong>
      <button type="button" class="danger" onClick={clear}>
        Clear everything
      </button>
      <button type="button" onClick={() => setAsking(false)}>
        Keep it
      </button>
    </span>
  );
}
