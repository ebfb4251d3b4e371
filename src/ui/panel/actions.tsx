import { useState } from 'preact/hooks';
import type { Story } from '../../messages.ts';
import { useEnvironment } from '../environment.ts';
import { CopyButton } from '../parts/copy-button.tsx';
import { day } from '../text/dates.ts';
import { reportText } from '../text/report.ts';
import { storyAsText } from '../text/story-as-text.ts';

type Props = { story: Story; onChange: () => void };

/** Accept or undo, copy for a ticket, and report what looks wrong. */
export function Actions({ story, onChange }: Props) {
  const { zone, now } = useEnvironment();
  const [reporting, setReporting] = useState(false);
  return (
    <footer>
      <div class="buttons">
        <AcceptButton story={story} onChange={onChange} />
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

function AcceptButton({ story, onChange }: Props) {
  const { ask, zone } = useEnvironment();
  const [failed, setFailed] = useState(false);
  const { subject, current } = story.history;
  const { fingerprint } = current;
  const accepted = story.acceptance !== null && story.acceptance.fingerprint === fingerprint;
  if (!fingerprint) return null;
  const press = async () => {
    const reply = accepted
      ? await ask('unaccept', { subject })
      : await ask('accept', { subject, fingerprint });
    setFailed(!reply.ok);
    if (reply.ok) onChange();
  };
  return (
    <>
      {accepted && <span class="dim">Accepted {day(story.acceptance?.at ?? null, zone)}</span>}
      <button type="button" onClick={press}>
        {accepted ? 'Undo' : 'Accept these terms'}
      </button>
      {failed && <span role="alert">That did not work.</span>}
    </>
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
