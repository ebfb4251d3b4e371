import { isForAll } from './is-for-all.ts';
import type { Tools } from './site.ts';

type Options<T> = {
  /** Asks the worker; null where there is no answer now. */
  ask: (tools: Tools) => Promise<T | null>;
  /** What else in the extension's storage makes the answer out of date than what does it for all; by key. */
  outdates?: (key: string) => boolean;
};

/**
 * One answer of the worker for many nodes: asked for when the first follows, and again when it is out of date. Each
 * follower gets the answer now and every later one, until its signal aborts.
 */
export function sharedAnswer<T>({ ask, outdates }: Options<T>) {
  const followers = new Set<(answer: T) => void>();
  let answer: T | null = null;
  let isAsking = false;

  async function renew(tools: Tools): Promise<void> {
    if (isAsking) return;
    isAsking = true;
    answer = (await ask(tools)) ?? answer;
    isAsking = false;
    if (answer !== null) for (const follow of followers) follow(answer);
  }

  return async (follow: (answer: T) => void, tools: Tools): Promise<void> => {
    const { signal, onStored } = tools;
    followers.add(follow);
    signal.addEventListener('abort', () => followers.delete(follow));
    onStored((keys) => {
      if (keys.some((key) => isForAll(key) || outdates?.(key))) void renew(tools);
    }, signal);
    if (answer !== null) follow(answer);
    else void renew(tools);
  };
}
