/** Differences beyond this many words are not followed one by one: the texts are then told apart as a whole. */
const MOST = 1000;

/**
 * The longest row of words that two texts have in common, as pairs of places that rise on both sides (E. W. Myers,
 * "An O(ND) difference algorithm and its variations", 1986). Where there are too many differences, only what the texts
 * share at both ends.
 */
export function commonWords(from: string[], to: string[]): [number, number][] {
  const most = Math.min(from.length, to.length);
  let head = 0;
  while (head < most && from[head] === to[head]) head++;
  let tail = 0;
  while (tail < most - head && from.at(-1 - tail) === to.at(-1 - tail)) tail++;
  const middle = commonMiddle(from.slice(head, from.length - tail), to.slice(head, to.length - tail));
  const pairs: [number, number][] = [];
  for (let at = 0; at < head; at++) pairs.push([at, at]);
  for (const [at, place] of middle) pairs.push([at + head, place + head]);
  for (let at = tail; at > 0; at--) pairs.push([from.length - at, to.length - at]);
  return pairs;
}

function commonMiddle(from: string[], to: string[]): [number, number][] {
  const trace = follow(from, to);
  return trace ? walkBack(from.length, to.length, trace) : [];
}

/** How far each diagonal had come before each further difference, the middle one amid each; null: too many. */
function follow(from: string[], to: string[]): Int32Array[] | null {
  const trace: Int32Array[] = [];
  const middle = MOST + 1;
  const far = new Int32Array(2 * middle + 1);
  for (let count = 0; count <= MOST; count++) {
    trace.push(far.slice(middle - count - 1, middle + count + 2));
    for (let diagonal = -count; diagonal <= count; diagonal += 2) {
      let at = next(far, middle + diagonal, diagonal, count).start;
      while (at < from.length && at - diagonal < to.length && from[at] === to[at - diagonal]) at++;
      far[middle + diagonal] = at;
      if (at >= from.length && at - diagonal >= to.length) return trace;
    }
  }
  return null;
}

/** Where a diagonal goes on: a word of `to` further from the one above, or a word of `from` further from the one below. */
function next(far: Int32Array, place: number, diagonal: number, count: number) {
  const [below, above] = [far[place - 1] ?? 0, far[place + 1] ?? 0];
  const isDown = diagonal === -count || (diagonal !== count && below < above);
  return isDown ? { start: above, left: above, step: 1 } : { start: below + 1, left: below, step: -1 };
}

function walkBack(rows: number, columns: number, trace: Int32Array[]): [number, number][] {
  const pairs: [number, number][] = [];
  let [at, place] = [rows, columns];
  for (let count = trace.length - 1; count >= 0; count--) {
    const diagonal = at - place;
    const { left, step } = next(trace[count] ?? new Int32Array(), count + 1 + diagonal, diagonal, count);
    const stop = count === 0 ? { at: 0, place: 0 } : { at: left, place: left - diagonal - step };
    while (at > stop.at && place > stop.place) pairs.push([--at, --place]);
    [at, place] = [stop.at, stop.place];
  }
  return pairs.reverse();
}
