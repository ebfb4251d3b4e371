import { useState } from 'preact/hooks';
import type { Change, History } from '../../history/types.ts';
import type { Story } from '../../messages.ts';
import { useEnvironment } from '../environment.ts';
import { EvidenceLinks } from '../parts/evidence-link.tsx';
import { Data, Terms } from '../parts/text.tsx';
import { unit } from '../text/dates.ts';
import { atWords } from '../text/story-as-text.ts';
import { changeWords, isSubstantial } from '../text/terms.ts';
import { Timeline } from '../timeline/timeline.tsx';

const FIRST = 5;

/** The timeline, and all changes as a list, newest first. */
export function ChangesPart({ story }: { story: Story }) {
  const { history, label } = story;
  const { zone } = useEnvironment();
  const [all, setAll] = useState(false);
  const changes = history.changes.filter(isSubstantial).reverse();
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
      : <Terms>{change.from}</Terms> → <Terms>{change.to}</Terms>
      <small>
        {changeWords(change, zone)} <EvidenceLinks evidence={change.evidence} />
      </small>
    </li>
  );
}

function noChange(history: History): string {
  const { declared, shippedText, repositoryText } = history.coverage;
  const tracks = [declared, shippedText, repositoryText];
  if (tracks.every(({ state }) => state === 'none')) return 'Changes were not looked for yet';
  return declared.state === 'complete'
    ? 'No change in what was looked at'
    : 'No change found in the part that was looked at';
}
