import { say } from '../../locale/say.ts';
import type { Story } from '../../messages/story.ts';
import { useEnvironment } from '../environment.ts';
import { EvidenceLink } from '../parts/evidence-link.tsx';
import { coverageLines, coverageSummary, isComplete } from '../text/coverage.ts';
import { ago, clock } from '../text/dates.ts';
import { forkWords, parentAddress } from '../text/fork.ts';

/** What was looked at, what was not and why, and when it is looked at again. The details are folded away. */
export function CoveragePart({ story }: { story: Story }) {
  const { now, zone } = useEnvironment();
  const { history } = story;
  return (
    <section class="part dim">
      <p>{coverageSummary(history, ago(history.lookedAt, now()))}</p>
      <details>
        <summary>{say(isComplete(history) ? 'sectionCoverage' : 'coverageAndWhatNot')}</summary>
        <Tracks story={story} />
      </details>
      <ForkLine story={story} />
      <LookAgain story={story} />
      <p>{say('coverageZone', { zone })}</p>
    </section>
  );
}

/** The same, with nothing folded away. */
export function CoverageList({ story }: { story: Story }) {
  const { now, zone } = useEnvironment();
  return (
    <>
      <p>{coverageSummary(story.history, ago(story.history.lookedAt, now()))}</p>
      <Tracks story={story} />
      <ForkLine story={story} />
      <LookAgain story={story} />
      <p class="dim">{say('coverageZone', { zone })}</p>
    </>
  );
}

function Tracks({ story }: { story: Story }) {
  const { now, zone } = useEnvironment();
  return (
    <dl class="coverage">
      {coverageLines(story.history, zone, now()).map(({ title, text }) => (
        <div key={title}>
          <dt>{title}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}

/** Of a fork: whose history comes before its own. */
function ForkLine({ story }: { story: Story }) {
  const { zone } = useEnvironment();
  const { fork } = story.history;
  if (!fork) return null;
  return (
    <p>
      {forkWords(fork, zone)}{' '}
      {fork.parent && <EvidenceLink href={parentAddress(fork)}>{fork.parent}</EvidenceLink>}
    </p>
  );
}

function LookAgain({ story }: { story: Story }) {
  const { now, zone } = useEnvironment();
  const { retryAt } = story.label;
  return retryAt ? <p>{say('coverageAgain', { time: clock(retryAt, zone, now()) })}</p> : null;
}
