import { useState } from 'preact/hooks';
import type { About } from '../../messages/about.ts';
import type { Story } from '../../messages/story.ts';
import type { RequestName, Requests } from '../../messages.ts';
import { useEnvironment } from '../environment.ts';
import { day } from '../text/dates.ts';

type Props = { story: Story; onChange: () => void };

const WEEK = 7 * 24 * 3_600_000;

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
      <button type="button" onClick={() => void say(name, { subject, fingerprint })}>
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
        onClick={() => void say('snooze', snoozed ? { subject } : { subject, until: until() })}
      >
        {snoozed ? 'Wake' : 'Snooze a week'}
      </button>
      {failed}
    </>
  );
}

/** Opens the page with everything; the page of a repository that may be private has no session to look with. */
export function HistoryButton({ about }: { about: About }) {
  const { say, failed } = useSaying(() => {});
  if (about.subject.startsWith('github:') && about.visibility !== 'public') return null;
  return (
    <>
      <button type="button" onClick={() => void say('openHistory', about)}>
        Full history
      </button>
      {failed}
    </>
  );
}
