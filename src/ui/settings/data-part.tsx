import { useState } from 'preact/hooks';
import { say, sayCount } from '../../locale/say.ts';
import { language } from '../../locale/source.ts';
import type { Stored } from '../../messages/settings.ts';
import { useEnvironment } from '../environment.ts';
import { saveFile } from '../parts/save-file.ts';
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
          {say('dataExport')}
        </button>
        <button type="button" onClick={() => void clear('evidence')}>
          {say('dataClearEvidence')}
        </button>
        <ClearEverything onClear={() => void clear('everything')} />
      </div>
      <p class="dim">{say('dataNote')}</p>
    </>
  );
}

function StoredWords({ stored }: { stored: Stored }) {
  const { evidence, settings, labels, acceptances, watched, durable } = stored;
  return (
    <ul class="facts">
      <li>
        {evidence === null ? say('dataEvidenceUnknown') : say('dataEvidence', { size: size(evidence) })}
      </li>
      <li>
        {say('dataSettings', {
          size: size(settings),
          acceptances: sayCount('unitAcceptances', acceptances),
          watched,
        })}
      </li>
      <li>{sayCount('unitLabels', labels)}</li>
      {!durable && <li>{say('dataNotDurable')}</li>}
    </ul>
  );
}

function size(bytes: number): string {
  if (bytes < 1000) return unit(bytes, 'byte', 'long');
  return bytes < 1_000_000 ? unit(Math.round(bytes / 1000), 'kilobyte') : unit(bytes / 1_000_000, 'megabyte');
}

function unit(count: number, unit: string, unitDisplay: 'short' | 'long' = 'short'): string {
  const options = { style: 'unit', unit, unitDisplay, maximumFractionDigits: 1 } as const;
  return new Intl.NumberFormat(language(), options).format(count);
}

/** Asks before it clears what cannot be fetched again. */
function ClearEverything({ onClear }: { onClear: () => void }) {
  const [asking, setAsking] = useState(false);
  if (!asking) {
    return (
      <button type="button" onClick={() => setAsking(true)}>
        {say('dataClearAll')}
      </button>
    );
  }
  const clear = () => {
    setAsking(false);
    onClear();
  };
  return (
    <span class="line">
      <strong>{say('dataGone')}</strong>
      <button type="button" class="danger" onClick={clear}>
        {say('dataClearAllNow')}
      </button>
      <button type="button" onClick={() => setAsking(false)}>
        {say('dataKeep')}
      </button>
    </span>
  );
}
