/** Lets only so many tasks per host run at once; the others wait in the order in which they came. */
export type HostQueue = {
  run<T>(host: string, parallel: number, task: () => Promise<T>): Promise<T>;
};

/** An empty queue. */
export function createHostQueue(): HostQueue {
  const running = new Map<string, number>();
  const waiting = new Map<string, (() => void)[]>();

  function enter(host: string, parallel: number): Promise<void> | void {
    const busy = running.get(host) ?? 0;
    if (busy < parallel) {
      running.set(host, busy + 1);
      return;
    }
    return new Promise((resolve) => {
      const line = waiting.get(host) ?? [];
      line.push(resolve);
      waiting.set(host, line);
    });
  }

  /** The next in line takes over the place; only without one does it become free. */
  function leave(host: string): void {
    const next = waiting.get(host)?.shift();
    if (next) next();
    else running.set(host, (running.get(host) ?? 1) - 1);
  }

  return {
    async run(host, parallel, task) {
      await enter(host, parallel);
      try {
        return await task();
      } finally {
        leave(host);
      }
    },
  };
}
