import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { About } from '../../messages/about.ts';
import type { Story } from '../../messages/story.ts';
import type { FailureCode } from '../../messages.ts';
import { useEnvironment } from '../environment.ts';

type Told = {
  story: Story | null;
  failure: FailureCode | null;
  /** More evidence is on its way. */
  busy: boolean;
  /** Asks anew, from the first stage on. */
  again: () => void;
  /** Looks it up, though the site is paused. */
  once: () => void;
  /** Asks anew, also for what failed and was to be left alone for a while. */
  retry: () => void;
};

/**
 * A story as it comes in, stage by stage; asked for again when what was missing is worth another look. `deep`: as many
 * revisions of the licence as may be read.
 */
export function useStory({ subject, visibility }: About, deep = false): Told {
  const { ask, now } = useEnvironment();
  const [told, setTold] = useState<Omit<Told, 'again' | 'once' | 'retry'>>({
    story: null,
    failure: null,
    busy: true,
  });
  const [round, setRound] = useState(0);
  const [once, setOnce] = useState(false);
  const retrying = useRef(false);
  const again = useCallback(() => setRound((count) => count + 1), []);
  useEffect(() => {
    let live = true;
    const about = { subject, ...(visibility && { visibility }) };
    const follow = async () => {
      const retry = retrying.current;
      retrying.current = false;
      for (let seen = 0, more = true; live && more; ) {
        const reply = await ask('story', {
          ...about,
          seen,
          deep,
          ...(once && { once }),
          ...(retry && seen === 0 && { retry }),
        });
        if (!live) return;
        if (!reply.ok) return setTold((before) => ({ ...before, failure: reply.code, busy: false }));
        ({ stage: seen, more } = reply.value);
        setTold({ story: reply.value.story, failure: null, busy: more });
      }
    };
    void follow();
    return () => {
      live = false;
    };
    // Not read inside, but each round asks anew.
  }, [ask, subject, visibility, deep, once, round]);
  const retryAt = told.busy ? undefined : told.story?.label.retryAt;
  useEffect(() => {
    if (!retryAt) return;
    const timer = setTimeout(again, pause(retryAt, now()));
    return () => clearTimeout(timer);
  }, [retryAt, again, now]);
  const setBusy = () => setTold((before) => ({ ...before, busy: true }));
  const lookOnce = () => {
    setBusy();
    setOnce(true);
  };
  const retry = () => {
    setBusy();
    retrying.current = true;
    again();
  };
  return { ...told, again, once: lookOnce, retry };
}

/** Milliseconds until a retry: at least ten seconds, whatever the data say, and at most an hour. */
function pause(retryAt: string, now: Date): number {
  const wait = Date.parse(retryAt) - now.getTime();
  return Number.isNaN(wait) ? 3_600_000 : Math.min(3_600_000, Math.max(10_000, wait));
}
