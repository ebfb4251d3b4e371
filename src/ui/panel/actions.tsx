import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { say } from '../../locale/say.ts';
import type { About } from '../../messages/about.ts';
import type { Story } from '../../messages/story.ts';
import { useEnvironment } from '../environment.ts';
import { CopyButton } from '../parts/copy-button.tsx';
import { reportText } from '../text/report.ts';
import { storyAsText } from '../text/story-as-text.ts';
import { isNowhere } from '../text/terms.ts';
import { AcceptButton, SnoozeButton, WatchButton } from './saying-buttons.tsx';

type Props = { about: About; story: Story; onChange: () => void; children?: ComponentChildren };

/**
 * Accept, watch, snooze, and report what looks wrong; `children` stand among them. Only what is known to be public is
 * watched: the worker looks again without the page's session.
 */
export function Actions({ about, story, onChange, children }: Props) {
  const { zone, now } = useEnvironment();
  const [reporting, setReporting] = useState(false);
  const isThere = !isNowhere(story.history.current);
  const mayWatch = (about.visibility ?? 'public') === 'public' && (isThere || story.watched);
  return (
    <>
      {reporting && <Report text={reportText(story, zone, now())} />}
      <footer>
        <div class="buttons">
          <AcceptButton story={story} onChange={onChange} />
          {mayWatch && <WatchButton story={story} onChange={onChange} />}
          {isThere && story.label.level !== 'fine' && <SnoozeButton story={story} onChange={onChange} />}
          {children}
          <button
            type="button"
            class="quiet"
            aria-expanded={reporting}
            onClick={() => setReporting(!reporting)}
          >
            {say('panelLooksWrong')}
          </button>
        </div>
      </footer>
    </>
  );
}

/** A plain summary with quotations, links and dates, for a ticket. */
export function CopyStory({ story }: { story: Story }) {
  const { zone, now } = useEnvironment();
  return <CopyButton text={() => storyAsText(story, zone, now())}>{say('panelCopyText')}</CopyButton>;
}

/** Comes into view as it opens: it may be asked for from a footer that always is. */
function Report({ text }: { text: string }) {
  return (
    <section class="part report" ref={(part) => part?.scrollIntoView?.({ block: 'nearest' })}>
      <p class="dim">{say('panelReportNote')}</p>
      <textarea readOnly rows={7} aria-label={say('panelReport')} value={text} />
      <CopyButton text={() => text}>{say('panelCopyReport')}</CopyButton>
    </section>
  );
}
