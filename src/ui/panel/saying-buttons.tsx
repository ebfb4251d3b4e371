import { useState } from 'preact/hooks';
import { say } from '../../locale/say.ts';
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
  const tell = async <N extends RequestName>(name: N, request: Requests[N]['request']) => {
    const reply = await ask(name, request);
    setFailed(!reply.ok);
    if (reply.ok) onChange();
  };
  return { tell, failed: failed ? <span role="alert">{say('sayFailed')}</span> : null };
}

/**
 * Accepts the terms in view, or takes that back. Nothing to accept where no terms are known, or stated. The browser's own
 * window asks once more: a page can lay something over the panel that lets clicks through, but nothing over that.
 */
export function AcceptButton({ story, onChange }: Props) {
  const { zone } = useEnvironment();
  const { tell, failed } = useSaying(onChange);
  const { subject, current } = story.history;
  const { fingerprint } = current;
  if (!fingerprint || current.category === 'none') return null;
  const accepted = story.acceptance !== null && story.acceptance.fingerprint === fingerprint;
  const press = () => {
    if (accepted || confirm(`${subject}\n${say('sayAcceptMeans')}`)) {
      void tell(accepted ? 'unaccept' : 'accept', { subject, fingerprint });
    }
  };
  return (
    <>
      {accepted && !story.label.accepted && (
        <span class="dim">{say('sayAccepted', { date: day(story.acceptance?.at ?? null, zone) })}</span>
      )}
      <button type="button" onClick={press}>
        {say(accepted ? 'sayUndoAccept' : 'sayAccept')}
      </button>
      {failed}
    </>
  );
}

/** Has the package or repository looked at again about once a day, whatever its version. */
export function WatchButton({ story, onChange }: Props) {
  const { tell, failed } = useSaying(onChange);
  const { watched, history } = story;
  return (
    <>
      <button
        type="button"
        title={watched ? undefined : say('sayWatchMeans')}
        onClick={() => void tell(watched ? 'unwatch' : 'watch', { subject: history.subject })}
      >
        {say(watched ? 'watchStop' : 'sayWatch')}
      </button>
      {failed}
    </>
  );
}

/** Keeps the package or repository quiet for a week, or wakes it. */
export function SnoozeButton({ story, onChange }: Props) {
  const { now } = useEnvironment();
  const { tell, failed } = useSaying(onChange);
  const { subject } = story.history;
  const snoozed = story.reasons.some(({ code }) => code === 'snoozed');
  const until = () => new Date(now().getTime() + WEEK).toISOString();
  return (
    <>
      <button
        type="button"
        title={snoozed ? undefined : say('saySnoozeMeans')}
        onClick={() => void tell('snooze', snoozed ? { subject } : { subject, until: until() })}
      >
        {say(snoozed ? 'commonWake' : 'saySnooze')}
      </button>
      {failed}
    </>
  );
}

/** Opens the page with everything, where there is one. */
export function HistoryButton({ about }: { about: About }) {
  const { tell, failed } = useSaying(() => {});
  if (!hasPage(about)) return null;
  return (
    <>
      <button type="button" onClick={() => void tell('openHistory', about)}>
        {say('commonFullHistory')}
      </button>
      {failed}
    </>
  );
}

/** Says why there is no page with everything. */
export function HistoryNote({ about }: { about: About }) {
  if (hasPage(about)) return null;
  return <p class="dim">{say('historyPublicOnly')}</p>;
}

/** The page of a repository that may be private would have no session to look with. */
function hasPage({ subject, visibility }: About): boolean {
  return !subject.startsWith('github:') || visibility === 'public';
}
