import { say } from '../../locale/say.ts';
import type { TabStatus } from '../../messages/page.ts';
import type { Label, Level } from '../../policy/types.ts';
import { LevelIcon } from '../parts/level-icon.tsx';
import { Data } from '../parts/text.tsx';
import { subjectWords } from '../text/subject.ts';
import { levelWords } from '../text/words.ts';

type Props = {
  tab: TabStatus | null;
  paused: boolean;
  /** Address of the full history; null where there is none to open. */
  historyOf: (tab: TabStatus) => string | null;
};

/** What the tab in view says. */
export function TabPart({ tab, paused, historyOf }: Props) {
  if (!tab) return <Hint>{say('popupOpenPackage')}</Hint>;
  if (!tab.subject) return <Hint>{say('popupNoSubject')}</Hint>;
  const { label, subject } = tab;
  const history = historyOf(tab);
  return (
    <section class="part" aria-label={say('popupThisTab')}>
      <Chip level={label?.level ?? 'pending'} accepted={label?.accepted}>
        {label ? chipWords(label) : say('popupNotKnownYet')}
      </Chip>
      <p class="dim">
        <Data>{subjectWords(subject, null)}</Data>
        {label && !label.accepted && !label.snoozed && ` · ${levelWords(label.level)}`}
        {paused && ` · ${say('popupPausedFromBefore')}`}
      </p>
      {history && (
        <a href={history} target="_blank" rel="noopener">
          {say('commonFullHistory')}
        </a>
      )}
    </section>
  );
}

type ChipProps = { level: Level | 'pending'; accepted: boolean | undefined; children: string };

function Chip({ level, accepted, children }: ChipProps) {
  return (
    <span class={`chip ${level}`}>
      <LevelIcon level={level} accepted={accepted} />
      <Data>{children}</Data>
    </span>
  );
}

function Hint({ children }: { children: string }) {
  return <p class="part dim">{children}</p>;
}

function chipWords({ text, level, snoozed }: Label): string {
  if (snoozed) return say('sitesSnoozed');
  if (text) return text;
  return say(level === 'fine' ? 'popupNothingFlagged' : 'commonNotKnown');
}
