import type { Errand, TabsInView } from '../errand.ts';

/**
 * Lets only so many tasks per host run at once. Of the others, the next is one that a tab in view waits for, then one that
 * any tab waits for; among equals the one that came first.
 */
export type HostQueue = {
  run<T>(host: string, parallel: number, errand: Errand, task: () => Promise<T>): Promise<T>;
};

type Waiting = { errand: Errand; enter: () => void };

const NONE: ReadonlySet<number> = new Set();

/**
 * An empty queue. `tabsInView` is asked each time that there is a choice, so that a tab which comes into view while its
 * requests wait moves up.
 */
export function createHostQueue(tabsInView: TabsInView = async () => NONE): HostQueue {
  const running = new Map<string, number>();
  const waiting = new Map<string, Waiting[]>();

  function enter(host: string, parallel: number, errand: Errand): Promise<void> | void {
    const busy = running.get(host) ?? 0;
    if (busy < parallel) {
      running.set(host, busy + 1);
      return;
    }
    return new Promise((resolve) => {
      const line = waiting.get(host) ?? [];
      line.push({ errand, enter: resolve });
      waiting.set(host, line);
    });
  }

  /** The next takes over the place; only without one does it become free. */
  async function leave(host: string): Promise<void> {
    const line = waiting.get(host) ?? [];
    const inView = line.length > 1 ? await tabsInView().catch(() => NONE) : NONE;
    const next = mostUrgent(line, inView);
    if (!next) return void running.set(host, (running.get(host) ?? 1) - 1);
    line.splice(line.indexOf(next), 1);
    next.enter();
  }

  return {
    async run(host, parallel, errand, task) {
      await enter(host, parallel, errand);
      try {
        return await task();
      } finally {
        void leave(host);
      }
    },
  };
}

function mostUrgent(line: readonly Waiting[], inView: ReadonlySet<number>): Waiting | undefined {
  const urgencies = line.map(({ errand }) => urgency(errand(), inView));
  return line[urgencies.indexOf(Math.max(...urgencies))];
}

function urgency(tabs: readonly number[], inView: ReadonlySet<number>): number {
  if (tabs.some((tab) => inView.has(tab))) return 2;
  return tabs.length > 0 ? 1 : 0;
}
