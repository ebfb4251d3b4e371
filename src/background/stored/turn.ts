/** One writer, one change at a time: two windows that edit at once lose nothing of each other's. */
let queue: Promise<unknown> = Promise.resolve();

/** Does `work` after all that was begun before it; what fails holds up nothing. */
export function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const turn = queue.then(work);
  queue = turn.catch(() => undefined);
  return turn;
}
