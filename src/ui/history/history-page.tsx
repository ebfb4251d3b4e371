import { say } from '../../locale/say.ts';
import type { About } from '../../messages/about.ts';
import type { Story } from '../../messages/story.ts';
import { useEnvironment } from '../environment.ts';
import { Actions, CopyStory } from '../panel/actions.tsx';
import { noChange } from '../panel/changes-part.tsx';
import { CoverageList } from '../panel/coverage-part.tsx';
import { Failure } from '../panel/failure.tsx';
import { MismatchList } from '../panel/mismatch-part.tsx';
import { PausedPart } from '../panel/paused-part.tsx';
import { TermsPart } from '../panel/terms-part.tsx';
import { useStory } from '../panel/use-story.ts';
import { ReasonsPart, WordsPart } from '../panel/words-part.tsx';
import { LevelIcon } from '../parts/level-icon.tsx';
import { shortCommit, subjectWords } from '../text/subject.ts';
import { isSubstantial } from '../text/terms.ts';
import { Timeline } from '../timeline/timeline.tsx';
import { CdnOffer } from './cdn-offer.tsx';
import { ChangesSection } from './changes-section.tsx';
import { EpisodesSection } from './episodes-section.tsx';
import { HistoryHeader } from './history-header.tsx';
import { LinesSection } from './lines-section.tsx';
import { NotesSection } from './notes-section.tsx';
import { Section } from './section.tsx';
import { StandardTexts } from './standard-texts.tsx';
import { type Texts, useTexts } from './use-texts.ts';

const ROOM = { lanes: 40, ticks: 12 };

/** The whole history of one subject on a page of its own. `about` null: the address names nothing to show. */
export function HistoryPage({ about }: { about: About | null }) {
  if (about) return <Told about={about} />;
  return (
    <main>
      <h1>{say('historyNothing')}</h1>
      <p>{say('historyNoSubject')}</p>
    </main>
  );
}

function Told({ about }: { about: About }) {
  const { story, failure, busy, again, once, retry } = useStory(about, true);
  return (
    <>
      <p class="brand dim">{say('historyBrand')}</p>
      {story ? <HistoryHeader story={story} busy={busy} /> : <Waiting subject={about.subject} busy={busy} />}
      <main>
        {failure && <Failure failure={failure} again={again} />}
        {story && <PausedPart story={story} onLook={once} />}
        {story && <Parts about={about} story={story} busy={busy} again={again} retry={retry} />}
      </main>
    </>
  );
}

function Waiting({ subject, busy }: { subject: string; busy: boolean }) {
  return (
    <header class="unknown">
      <LevelIcon level={busy ? 'pending' : 'unknown'} />
      <div class="grow">
        <h1>{subjectWords(subject, null)}</h1>
        <p role="status">{busy ? say('panelLooking') : say('commonNotKnown')}</p>
      </div>
    </header>
  );
}

type PartsProps = { about: About; story: Story; busy: boolean; again: () => void; retry: () => void };

function Parts({ about, story, busy, again, retry }: PartsProps) {
  const { zone } = useEnvironment();
  const { history } = story;
  const texts = useTexts(about, busy ? null : history);
  return (
    <>
      <Section id="timeline" title={say('sectionTimeline')}>
        {!history.changes.some(isSubstantial) && <p>{noChange(history)}.</p>}
        <Timeline story={story} zone={zone} room={ROOM} />
      </Section>
      <InView story={story} texts={texts} />
      <ChangesSection history={history} texts={texts} />
      <EpisodesSection story={story} texts={texts} />
      {history.mismatches.length > 0 && (
        <Section id="mismatches" title={say('sectionMismatches')}>
          <MismatchList history={history} />
        </Section>
      )}
      <LinesSection history={history} zone={zone} />
      <NotesSection history={history} />
      <Section id="coverage" title={say('sectionCoverage')}>
        <CoverageList story={story} onRetry={retry} />
        <CdnOffer history={history} onAllowed={again} />
      </Section>
      <Actions about={about} story={story} onChange={again}>
        <CopyStory story={story} />
      </Actions>
    </>
  );
}

function InView({ story, texts }: { story: Story; texts: Texts }) {
  const { version, text } = story.history.current;
  return (
    <Section id="terms" title={say('sectionInView')}>
      <ReasonsPart story={story} />
      <TermsPart story={story} />
      <WordsPart story={story} />
      {version !== null && text !== null && (
        <StandardTexts texts={texts} place={version} name={shortCommit(version)} open />
      )}
    </Section>
  );
}
