import type { ComponentChildren } from 'preact';
import type { At, Change, History } from '../../history/types.ts';
import { say, sayCount } from '../../locale/say.ts';
import type { About } from '../../messages/about.ts';
import type { Story } from '../../messages/story.ts';
import { changeNames } from '../../policy/words.ts';
import { useEnvironment } from '../environment.ts';
import { EvidenceLinks } from '../parts/evidence-link.tsx';
import { Data, Words } from '../parts/text.tsx';
import { nothingThere } from '../text/coverage.ts';
import { afterWords, atWords, placeWords } from '../text/subject.ts';
import { changeClauses, changeWords, isSubstantial } from '../text/terms.ts';
import { Timeline } from '../timeline/timeline.tsx';
import { CopyStory } from './actions.tsx';
import { HistoryButton, HistoryNote } from './saying-buttons.tsx';

const FIRST = 5;
const ROOM = { lanes: 6, ticks: 5 };

/** The timeline, the newest changes as a list, and the way to all of them. */
export function ChangesPart({ story, about }: { story: Story; about: About }) {
  const { history } = story;
  const { zone } = useEnvironment();
  const changes = history.changes.filter(isSubstantial).reverse();
  return (
    <section class="part">
      <h3>{changes.length > 0 ? sayCount('unitChanges', changes.length) : noChange(history)}</h3>
      {(changes.length > 0 || history.current.category !== 'none') && (
        <Timeline story={story} zone={zone} room={ROOM} />
      )}
      <ol class="changes">
        {changes.slice(0, FIRST).map((change) => (
          <ChangeItem key={`${atWords(change.at)} ${change.to}`} change={change} />
        ))}
      </ol>
      <div class="buttons">
        <HistoryButton about={about} />
        <CopyStory story={story} />
      </div>
      <HistoryNote about={about} />
    </section>
  );
}

/** One change with its place, its date and its evidence. */
export function ChangeItem({ change, children }: { change: Change; children?: ComponentChildren }) {
  const { zone } = useEnvironment();
  const { from, to } = changeNames(change);
  return (
    <li class={change.direction}>
      <Place at={change.at} />: <Words>{from}</Words> → <Words>{to}</Words>
      <small>
        {changeWords(change, zone)}
        {change.evidence.length > 0 && ' · '}
        <EvidenceLinks evidence={change.evidence} />
      </small>
      {changeClauses(change).map((line) => (
        <small key={line}>{line}</small>
      ))}
      {children}
    </li>
  );
}

/** Where a change lies; what comes after it in parentheses is of less weight. */
function Place({ at }: { at: At }) {
  return (
    <>
      <b>
        <Data>{placeWords(at)}</Data>
      </b>{' '}
      <span class="dim">
        <Data>{afterWords(at)}</Data>
      </span>
    </>
  );
}

/** What may be said where no change was found: it depends on how much was looked at. */
export function noChange({ coverage, episodes }: History): string {
  const { declared, shippedText, repositoryText } = coverage;
  const tracks = [declared, shippedText, repositoryText];
  if (tracks.every(({ state }) => state === 'none'))
    return say(nothingThere(coverage) ? 'changesNone' : 'changesNotLookedFor');
  if (declared.state !== 'complete') return say('changesNoneInPart');
  return say(episodes.length > 0 ? 'changesNoneInVersions' : 'changesNone');
}
