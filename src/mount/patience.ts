/** Looks at once, and nodes put back, that a page may ask for within one second. */
const MOST = 20;
/** So many seconds in a row of more than that are no rendering, but a page that does not want our nodes. */
const SECONDS = 3;

/** How much a page's changes may ask of us: two observers that undo each other's work would never let the tab rest. */
export type Patience = {
  /** Whether another look may be taken at once; else it can wait a little. */
  forLook: () => boolean;
  /** A node that the page took away was put back. */
  putBack: () => void;
  isOver: () => boolean;
};

/** Counts what a page takes away, second by second; nothing is held against it at first. */
export function createPatience(): Patience {
  let second = 0;
  let looks = 0;
  let back = 0;
  let hard = 0;
  function tick(): void {
    const now = Math.floor(performance.now() / 1000);
    if (now === second) return;
    hard = back > MOST && now === second + 1 ? hard + 1 : 0;
    second = now;
    looks = 0;
    back = 0;
  }
  return {
    forLook: () => {
      tick();
      return looks++ < MOST;
    },
    putBack: () => {
      tick();
      back++;
    },
    isOver: () => hard >= SECONDS,
  };
}
