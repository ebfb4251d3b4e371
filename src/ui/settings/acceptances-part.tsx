import { say } from '../../locale/say.ts';
import type { Requests } from '../../messages.ts';
import type { Acceptance } from '../../policy/types.ts';
import { useEnvironment } from '../environment.ts';
import { Data } from '../parts/text.tsx';
import { day } from '../text/dates.ts';
import { subjectWords } from '../text/subject.ts';
import { LongList } from './long-list.tsx';
import { Problem } from './section.tsx';
import { useAnswer } from './use-answer.ts';

/** All that the reader accepted: to search, to note something, to set a date for looking again, to take back. */
export function AcceptancesPart() {
  const { value, problem, act } = useAnswer('acceptances');
  return (
    <>
      <p class="dim">{say('acceptedNote')}</p>
      <Problem>{problem}</Problem>
      <LongList
        title="listSearchAcceptances"
        search="searchAcceptances"
        entries={value?.acceptances ?? []}
        words={({ subject, note = '' }) => `${subject} ${note}`}
        empty={say('acceptedNothing')}
      >
        {(acceptance) => (
          <AcceptanceRow
            key={`${acceptance.subject} ${acceptance.fingerprint}`}
            acceptance={acceptance}
            onChange={(request) => void act('accept', request)}
            onUndo={() =>
              void act('unaccept', { subject: acceptance.subject, fingerprint: acceptance.fingerprint })
            }
          />
        )}
      </LongList>
    </>
  );
}

type RowProps = {
  acceptance: Acceptance;
  onChange: (request: Requests['accept']['request']) => void;
  onUndo: () => void;
};

function AcceptanceRow({ acceptance, onChange, onUndo }: RowProps) {
  const { zone } = useEnvironment();
  const { subject, fingerprint, at, note, lookAgain } = acceptance;
  const name = subjectWords(subject, null);
  const change = (fields: { note?: string; lookAgain?: string }) => {
    const all = { note, lookAgain, ...fields };
    onChange({
      subject,
      fingerprint,
      ...(all.note?.trim() ? { note: all.note } : {}),
      ...(all.lookAgain ? { lookAgain: all.lookAgain } : {}),
    });
  };
  return (
    <li>
      <span class="grow">
        <Data>{name}</Data> <span class="dim">{say('acceptedOn', { date: day(at, zone) })}</span>
      </span>
      <input
        type="text"
        aria-label={say('acceptedNoteOn', { name })}
        placeholder={say('acceptedNoteHint')}
        maxLength={2000}
        value={note ?? ''}
        onChange={({ currentTarget }) => change({ note: currentTarget.value })}
      />
      <label>
        {say('acceptedLookAgain')}{' '}
        <input
          type="date"
          aria-label={say('acceptedLookAgainAt', { name })}
          value={lookAgain?.slice(0, 10) ?? ''}
          onChange={({ currentTarget }) => change({ lookAgain: currentTarget.value })}
        />
      </label>
      <button type="button" onClick={onUndo} aria-label={say('acceptedUndo', { name })}>
        {say('commonUndo')}
      </button>
    </li>
  );
}
