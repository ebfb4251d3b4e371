import { say } from '../../locale/say.ts';
import type { About } from '../../messages/about.ts';
import type { FailureCode } from '../../messages.ts';
import { LevelIcon } from '../parts/level-icon.tsx';
import { subjectWords } from '../text/subject.ts';
import { Actions } from './actions.tsx';
import { ChangesPart } from './changes-part.tsx';
import { CoveragePart } from './coverage-part.tsx';
import { EpisodesPart } from './episodes-part.tsx';
import { Failure } from './failure.tsx';
import { CloseButton, Header } from './header.tsx';
import { MismatchPart } from './mismatch-part.tsx';
import { PausedPart } from './paused-part.tsx';
import { TermsPart } from './terms-part.tsx';
import { useStory } from './use-story.ts';
import { ReasonsPart, WordsPart } from './words-part.tsx';

type Props = { about: About; onClose: () => void };

/** All that is known about one subject, as it comes in. */
export function Panel({ about, onClose }: Props) {
  const { story, failure, busy, again, once, retry } = useStory(about);
  if (!story) return <Waiting {...{ subject: about.subject, failure, again, onClose }} />;
  return (
    <>
      <Header story={story} busy={busy} onClose={onClose} />
      {failure && <Failure failure={failure} again={again} />}
      <PausedPart story={story} onLook={once} />
      <ReasonsPart story={story} />
      <TermsPart story={story} />
      <WordsPart story={story} />
      <EpisodesPart story={story} />
      <ChangesPart story={story} about={about} />
      <MismatchPart history={story.history} />
      <CoveragePart story={story} onRetry={retry} />
      <Actions about={about} story={story} onChange={again} />
    </>
  );
}

type WaitingProps = { subject: string; failure: FailureCode | null; again: () => void; onClose: () => void };

function Waiting({ subject, failure, again, onClose }: WaitingProps) {
  return (
    <>
      <header class="unknown">
        <LevelIcon level={failure ? 'unknown' : 'pending'} />
        <div class="grow">
          <h2 id="title">{say(failure ? 'commonNotKnown' : 'panelLooking')}</h2>
          <p class="dim">{subjectWords(subject, null)}</p>
        </div>
        <CloseButton onClose={onClose} />
      </header>
      {failure && <Failure failure={failure} again={again} />}
    </>
  );
}
