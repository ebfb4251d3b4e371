import { useState } from 'preact/hooks';
import type { About } from '../../messages/about.ts';
import type { Story } from '../../messages/story.ts';
import { useEnvironment } from '../environment.ts';
import { CopyButton } from '../parts/copy-button.tsx';
import { reportText } from '../text/report.ts';
import { storyAsText } from '../text/story-as-text.ts';
import { AcceptButton, SnoozeButton, WatchButton } from './saying-buttons.tsx';

type Props = { about: About; story: Story; onChange: () => void };

/**
 * Accept, watch, snooze, copy for a ticket, and report what looks wrong. Only what is known to be public is watched:
 * the worker looks again without the page's session.
 */
export function Actions({ about, story, onChange }: Props) {
  const { zone, now } = useEnvironment();
  const [reporting, setReporting] = useState(false);
  return (
    <footer>
      <div class="buttons">
        <AcceptButton story={story} onChange={onChange} />
        {(about.visibility ?? 'public') === 'public' && <WatchButton story={story} onChange={onChange} />}
        {story.label.level !== 'fine' && <SnoozeButton story={story} onChange={onChange} />}
        <CopyButton text={() => storyAsText(story, zone, now())}>Copy as text</CopyButton>
        <button
          type="button"
          class="quiet"
          aria-expanded={reporting}
          onClick={() => setReporting(!reporting)}
        >
          Looks wrong?
        </button>
      </div>
      {reporting && <Report text={reportText(story, zone, now())} />}
    </footer>
  );
}

function Report({ text }: { text: string }) {
  return (
    <div class="report">
      <p class="dim">
        A report with the evidence, and nothing from your lists. Copy it and send it to the project; nothing
        is sent from here.
      </p>
      <textarea readOnly rows={7} aria-label="Report" value={text} />
      <CopyButton text={() => text}>Copy the report</CopyButton>
    </div>
  );
}
