import { browser } from 'wxt/browser';
import type { Tools } from './site.ts';

type Options<T> = {
  /** Asks the worker; null where there is no answer now. */
  ask: () => Promise<T | null>;
  /** Whether what changed in the extension's storage makes the answer out of date; by key. */
  outdates: (key: string) => boolean;
};

/**
 * One answer of the worker for many nodes: asked for when the first follows, and again when it is out of date. Each
 * follower gets the answer now and every later one, until its signal aborts.
 */
export function sharedAnswer<T>({ ask, outdates }: Options<T>) {
  const followers = new Set<(answer: T) => void>();
  let answer: T | null = null;
  let isAsking = false;

  async function renew(): Promise<void> {
    if (isAsking) return;
    isAsking = true;
    answer = (await ask()) ?? answer;
    isAsking = false;
    if (answer !== null) for (const follow of followers) follow(answer);
  }

  function changed(changes: Record<string, unknown>, area: string): void {
    if (area === 'local' && Object.keys(changes).some(outdates)) void renew();
  }

  function leave(follow: (answer: T) => void): void {
    followers.delete(follow);
    if (followers.size === 0) browser.storage.onChanged.removeListener(changed);
  }

  return async (follow: (answer: T) => void, { quiet, signal }: Tools): Promise<void> => {
    if ((await quiet)() || signal.aborted) return;
    if (followers.size === 0) browser.storage.onChanged.addListener(changed);
    followers.add(follow);
    signal.addEventListener('abort', () => leave(follow));
    if (answer !== null) follow(answer);
    else void renew();
  };
}
