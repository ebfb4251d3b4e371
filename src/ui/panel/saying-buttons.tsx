import { useState } from 'preact/hooks';
import type { About } from '../../messages/about.ts';
import type { Story } from '../../messages/story.ts';
import type { RequestName, Requests } from '../../messages.ts';
import { useEnvironment } from '../environment.ts';
import { day } from '../text/dates.ts';

type Props = { story: Story; onChange: () => void };

const WEEK = 7 * 24 * 3_600_000;
const ACCEPT_TITLE =
  'Notes, for you alone, that you have read these terms: the badge is quiet until they change.';
const WATCH_TITLE =
  'Looks at it about once a day, and tells you of a change on the toolbar and in the popup.';
const SNOOZE_TITLE = 'Keeps the badge quiet for seven days.';

/** Says something of the subject in view to the worker, and then tells it anew; `failed` where that did not work. */
function useSaying(onChange: () => void) {
  const { ask } = useEnvironment();
  const [failed, setFailed] = useState(false);
  const say = async <N extends RequestName>(name: N, request: Requests[N]['request']) => {
    const reply = await ask(name, request);
    setFailed(!reply.ok);
    if (reply.ok) onChange();
  };
  return { say, failed: failed ? <span role="alert">That did not work.</span> : null };
}

/** Accepts the terms in view, or takes that back. Nothing to accept where no terms are known. */
export function AcceptButton({ story, onChange }: Props) {
  const { zone } = useEnvironment();
  const { say, failed } = useSaying(onChange);
  const { subject, current } = story.history;
  const { fingerprint } = current;
  if (!fingerprint) return null;
  const accepted = story.acceptance !== null && story.acceptance.fingerprint === fingerprint;
  const name = accepted ? 'unaccept' : 'accept';
  return (
    <>
      {accepted && <span class="dim">Accepted {day(story.acceptance?.at ?? null, zone)}</span>}
      <button
        type="button"
        title={accepted ? undefined : ACCEPT_TITLE}
        onClick={() => void say(name, { subject, fingerprint })}
      >
        {accepted ? 'Undo' : 'Accept these terms'}
      </button>
      {failed}
    </>
  );
}

/** Has the package or repository looked at again about once a day, whatever its version. */
export function WatchButton({ story, onChange }: Props) {
  const { say, failed } = useSaying(onChange);
  const { watched, history } = story;
  return (
    <>
      <button
        type="button"
        aria-pressed={watched}
        title={WATCH_TITLE}
        onClick={() => void say(watched ? 'unwatch' : 'watch', { subject: history.subject })}
      >
        {watched ? 'Watched' : 'Watch'}
      </button>
      {failed}
    </>
  );
}

/** Keeps the package or repository quiet for a week, or wakes it. */
export function SnoozeButton({ story, onChange }: Props) {
  const { now } = useEnvironment();
  const { say, failed } = useSaying(onChange);
  const { subject } = story.history;
  const snoozed = story.reasons.some(({ code }) => code === 'snoozed');
  const until = () => new Date(now().getTime() + WEEK).toISOString();
  return (
    <>
      <button
        type="button"
        title={snoozed ? undefined : SNOOZE_TITLE}
        onClick={() => void say('snooze', snoozed ? { subject } : { subject, until: until() })}
      >
        {snoozed ? 'Wake' : 'Snooze a week'}
      </button>
      {failed}
    </>
  );
}

/** Opens the page with everything, where there is one. */
export function HistoryButton({ about }: { about: About }) {
  const { say, failed } = useSaying(() => {});
  if (!hasPage(about)) return null;
  return (
    <>
      <button type="button" onClick={() => void say('openHistory', about)}>
        Full history
      </button>
      {failed}
    </>
  );
}

/** Says why there is no page with everything. */
export function HistoryNote({ about }: { about: About }) {
  if (hasPage(about)) return null;
  return (
    <p class="dim">
      The full history has a page of its own for public repositories alone: what may be private is read in
      this page’s session, which ends with it.
    </p>
  );
}

/** The page of a repository that may be private would have no session to look with. */
function hasPage({ subject, visibility }: About): boolean {
  return !subject.startsWith('github:') || visibility === 'public';
}
