import { say } from '../../locale/say.ts';
import type { Story } from '../../messages/story.ts';
import { useEnvironment } from '../environment.ts';
import { EvidenceLink } from '../parts/evidence-link.tsx';
import { coverageLines, coverageSummary, isComplete } from '../text/coverage.ts';
import { ago, clock } from '../text/dates.ts';
import { forkWords, parentAddress } from '../text/fork.ts';

type Props = { story: Story; onRetry: () => void };

/** What was looked at, what was not and why, and when it is looked at again. The details are folded away. */
export function CoveragePart({ story, onRetry }: Props) {
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
      <LookAgain story={story} onRetry={onRetry} />
      <p>{say('coverageZone', { zone })}</p>
    </section>
  );
}

/** The same, with nothing folded away. */
export function CoverageList({ story, onRetry }: Props) {
  const { now, zone } = useEnvironment();
  return (
    <>
      <p>{coverageSummary(story.history, ago(story.history.lookedAt, now()))}</p>
      <Tracks story={story} />
      <ForkLine story={story} />
      <LookAgain story={story} onRetry={onRetry} />
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

/** When the next try is, and a button not to wait for it; a limit is waited for. */
function LookAgain({ story, onRetry }: Props) {
  const { now, zone } = useEnvironment();
  const { retryAt } = story.label;
  if (!retryAt) return null;
  const reasons = Object.values(story.history.coverage).flatMap((track) => track.reasons);
  const isLimited = reasons.some(({ code }) => code === 'rate-limited');
  return (
    <p>
      {say('coverageAgain', { time: clock(retryAt, zone, now()) })}{' '}
      {!isLimited && (
        <button type="button" onClick={onRetry}>
          {say('failureTryAgain')}
        </button>
      )}
    </p>
  );
}
