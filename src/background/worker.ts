import type { AnswerSets } from '../answers/answer-sets.ts';
import type { Outside } from '../answers/lent.ts';
import { openStore } from '../store/open-store.ts';
import type { Store } from '../store/types.ts';
import { readAcceptances } from './acceptances.ts';
import { engine } from './engine.ts';
import { further } from './further-scripts.ts';
import { keepLabel } from './labels.ts';
import { readOutside } from './outside.ts';
import { fetchThrough } from './page-fetch.ts';
import { followRegistry } from './registry-change.ts';
import { standing } from './settings.ts';
import { shared } from './shared.ts';
import { tabsInView } from './tabs-in-view.ts';
import { lookAgain } from './watch/look-again.ts';
import { notify, showCount } from './watch/notify.ts';
import { isOnWatch } from './watch/watch-list.ts';

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
  let running: Promise<void> | null = null;

  const outside = shared(async () => {
    const read = await readOutside(store, registry);
    await followRegistry(store, read.registryUrl);
    return read;
  });
  const answers = shared(async () => {
    const [read, { createAnswerSets }] = await Promise.all([outside.get(), further('answers')]);
    return createAnswerSets({
      store,
      memory: () => openStore({ private: true }),
      outside: read,
      engine,
      standing,
      acceptancesOf: readAcceptances,
      isOnWatch,
      keepLabel,
      tabsInView,
      fetchThrough,
    });
  });

  async function round(): Promise<void> {
    if (!navigator.onLine) return;
    await lookAgain({
      lookUp: async (subject) => (await answers.get())({ subject }, NO_ONE).whole(subject),
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
    outside: outside.get,
    answers: answers.get,
    reset: () => {
      outside.drop();
      answers.drop();
    },
    round: () => {
      running ??= round().finally(() => {
        running = null;
      });
      return running;
    },
  };
}
