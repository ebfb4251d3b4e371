import { say } from '../../locale/say.ts';
import type { Story } from '../../messages/story.ts';
import { useEnvironment } from '../environment.ts';
import { EvidenceLink } from '../parts/evidence-link.tsx';
import { LevelIcon } from '../parts/level-icon.tsx';
import { Data } from '../parts/text.tsx';
import { pageAddress } from '../text/links.ts';
import { subjectWords } from '../text/subject.ts';
import { headline, isNowhere, standing } from '../text/terms.ts';
import { Exports } from './exports.tsx';

type Props = { story: Story; busy: boolean };

/** Of what, what is said of it, and ways to take it elsewhere. */
export function HistoryHeader({ story, busy }: Props) {
  const { zone } = useEnvironment();
  const { label, history } = story;
  const stands = standing(story, zone);
  const page = isNowhere(history.current) ? null : pageAddress(history.subject, history.current.version);
  return (
    <header class={label.level}>
      <LevelIcon level={label.level} />
      <div class="grow">
        <h1>
          <Data>{subjectWords(history.subject, history.current.version)}</Data>
        </h1>
        <p class="headline">
          <Data>{headline(story)}</Data>
        </p>
        <p class="dim">
          <Data>{stands}</Data>
          {stands && page && ' · '}
          {page && <EvidenceLink href={page}>{say('historyItsPage', { host: hostOf(page) })}</EvidenceLink>}
          <span role="status">{busy && ` · ${say('gapNotYet')}`}</span>
        </p>
      </div>
      <Exports story={story} />
    </header>
  );
}

function hostOf(page: string): string {
  return new URL(page).host.replace(/^www\./, '');
}
