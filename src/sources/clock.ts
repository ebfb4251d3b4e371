/** Time as the sources need it; tests hand in their own. */
export type Clock = {
  /** Milliseconds since 1970. */
  now(): number;
  /** Runs `task` after `ms` milliseconds; the returned function calls it off. */
  after(ms: number, task: () => void): () => void;
};

/** The clock of the machine. */
export const systemClock: Clock = {
  now: () => Date.now(),
  after(ms, task) {
    const timer = setTimeout(task, ms);
    return () => clearTimeout(timer);
  },
};

/** Resolves after `ms` milliseconds of `clock`. */
export function pause(clock: Clock, ms: number): Promise<void> {
  return new Promise((resolve) => {
    clock.after(ms, resolve);
  });
}
