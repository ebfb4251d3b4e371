import { openStore } from '../store/open-store.ts';
import type { Store } from '../store/types.ts';
import { type AnswerSets, createAnswerSets } from './answer-sets.ts';
import { type Outside, readOutside } from './outside.ts';
import { followRegistry } from './registry-change.ts';
import { lookAgain } from './watch/look-again.ts';
import { notify, showCount } from './watch/notify.ts';

/** What the worker's handlers share. */
export type Worker = {
  store: Store;
  outside: () => Promise<Outside>;
  answers: () => Promise<AnswerSets>;
  /** Registry, token or permission to use the CDN changed: what was set up with the former ones is dropped. */
  reset: () => void;
  /** Looks at what is watched; a round that is under way is joined. */
  round: () => Promise<void>;
};

/** Milliseconds between two look-ups of a round. */
const BETWEEN = 2_000;
/** Nobody asked from a tab. */
const NO_ONE = {};

/** `registry`: address of the public registry. */
export function createWorker(registry: string): Worker {
  const store = openStore();
  let setUp: Promise<{ outside: Outside; answers: AnswerSets }> | null = null;
  let running: Promise<void> | null = null;

  async function build() {
    const outside = await readOutside(store, registry);
    await followRegistry(store, outside.registryUrl);
    return { outside, answers: createAnswerSets(store, outside) };
  }
  const current = () => {
    setUp ??= build().catch((error: unknown) => {
      setUp = null;
      throw error;
    });
    return setUp;
  };

  async function round(): Promise<void> {
    if (!navigator.onLine) return;
    const { answers } = await current();
    await lookAgain({
      lookUp: (subject) => answers({ subject }, NO_ONE).whole(subject),
      now: () => Date.now(),
      tell: async (subject, news) => {
        await notify(subject, news);
        await showCount();
      },
      pause: () => new Promise((resolve) => setTimeout(resolve, BETWEEN)),
    });
  }

  return {
    store,
    outside: async () => (await current()).outside,
    answers: async () => (await current()).answers,
    reset: () => {
      setUp = null;
    },
    round: () => {
      running ??= round().finally(() => {
        running = null;
      });
      return running;
    },
  };
}
