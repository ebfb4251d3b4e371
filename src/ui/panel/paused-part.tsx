import { say } from '../../locale/say.ts';
import type { Story } from '../../messages/story.ts';

type Props = { story: Story; onLook: () => void };

/** That the site is paused, so that nothing was fetched; the reader may have it looked up all the same. */
export function PausedPart({ story, onLook }: Props) {
  if (!story.paused) return null;
  const { version } = story.history.current;
  return (
    <section class="part">
      <p>{say(version === null ? 'panelPausedNothing' : 'panelPausedBefore')}</p>
      <div class="buttons">
        <button type="button" onClick={onLook}>
          {say('panelLookOnce')}
        </button>
      </div>
    </section>
  );
}
