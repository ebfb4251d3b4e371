import { useState } from 'preact/hooks';
import type { Change, History } from '../../history/types.ts';
import type { Story } from '../../messages.ts';
import { termsWords } from '../../policy/words.ts';
import { useEnvironment } from '../environment.ts';
import { EvidenceLinks } from '../parts/evidence-link.tsx';
import { Data } from '../parts/text.tsx';
import { unit } from '../text/dates.ts';
import { atWords } from '../text/story-as-text.ts';
import { changeWords } from '../text/terms.ts';
import { Timeline } from '../timeline/timeline.tsx';

const FIRST = 5;

/** The timeline, and all changes as a list, newest first. */
export function ChangesPart({ story }: { story: Story }) {
  const { history, label } = story;
  const { zone } = useEnvironment();
  const [all, setAll] = useState(false);
  const changes = [...history.changes].sort((a, b) => (b.date ?? '').localeCompare(a.date ?? ''));
  const shown = all ? changes : changes.slice(0, FIRST);
  return (
    <section class="part">
      <h3>{changes.length > 0 ? unit(changes.length, 'change') : noChange(history)}</h3>
      <Timeline history={history} level={label.level} zone={zone} />
      <ol class="changes">
        {shown.map((change) => (
          <ChangeItem key={`${atWords(change.at)} ${change.to}`} change={change} />
        ))}
      </ol>
      {changes.length > FIRST && (
        <button type="button" class="link" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? 'Show fewer' : `Show all ${changes.length}`}
        </button>
      )}
    </section>
  );
}

function ChangeItem({ change }: { change: Change }) {
  const { zone } = useEnvironment();
  return (
    <li class={change.direction}>
      <b>
        <Data>{atWords(change.at)}</Data>
      </b>
      : <Data>{termsWords(change.from)}</Data> → <Data>{termsWords(change.to)}</Data>
      <small>
        {changeWords(change, zone)} <EvidenceLinks evidence={change.evidence} />
      </small>
    </li>
  );
}

function noChange({ coverage }: History): string {
  const complete = coverage.declared.state === 'complete';
  return complete ? 'No change in what was looked at' : 'No change found in the part that was looked at';
}
