/**
 * Lets only so many pieces of work run at once; the others wait in the order in which they came, and what was given up
 * while it waited is not begun. Gives null for that.
 */
export function fewAtOnce(most: number) {
  const waiting: (() => void)[] = [];
  let running = 0;

  async function enter(): Promise<void> {
    if (running >= most) await new Promise<void>((resolve) => waiting.push(resolve));
    else running++;
  }

  /** The next in line takes over the place; only without one does it become free. */
  function leave(): void {
    const next = waiting.shift();
    if (next) next();
    else running--;
  }

  return async <T>(work: () => Promise<T>, signal: AbortSignal): Promise<T | null> => {
    await enter();
    try {
      return signal.aborted ? null : await work();
    } finally {
      leave();
    }
  };
}
