import { say } from '../../locale/say.ts';
import type { Story } from '../../messages/story.ts';
import { useEnvironment } from '../environment.ts';
import { CrossIcon } from '../parts/cross-icon.tsx';
import { LevelIcon } from '../parts/level-icon.tsx';
import { Data } from '../parts/text.tsx';
import { headline, subline } from '../text/terms.ts';

type Props = { story: Story; busy: boolean; onClose: () => void };

/** Level, what the badge says, and of what. */
export function Header({ story, busy, onClose }: Props) {
  const { zone } = useEnvironment();
  const { level, accepted } = story.label;
  return (
    <header class={level}>
      <LevelIcon level={level} accepted={accepted} />
      <div class="grow">
        <h2 id="title">
          <Data>{headline(story)}</Data>
        </h2>
        <p class="dim">
          <Data>{subline(story, zone)}</Data>
          <span role="status">{busy && ` · ${say('gapNotYet')}`}</span>
        </p>
      </div>
      <CloseButton onClose={onClose} />
    </header>
  );
}

/** Closes the panel; Escape does, too. */
export function CloseButton({ onClose }: { onClose: () => void }) {
  return (
    <button type="button" class="close" aria-label={say('panelClose')} onClick={onClose}>
      <CrossIcon />
    </button>
  );
}
