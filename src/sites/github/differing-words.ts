import type { Addition } from '../../license/types.ts';

/** A stretch of one line: its number from 1, and columns from 0. */
export type Stretch = { line: number; from: number; to: number };

/** The stretches of lines that hold what a text has beyond its standard text. */
export function stretchesOf(text: string, additions: Addition[]): Stretch[] {
  const starts = lineStarts(text);
  return additions.flatMap(({ start, end }) => {
    const found: Stretch[] = [];
    for (let line = lineAt(starts, start); line < starts.length; line++) {
      const begin = starts[line] ?? 0;
      if (begin >= end) break;
      const stop = (starts[line + 1] ?? text.length + 1) - 1;
      const from = Math.max(start, begin) - begin;
      const to = Math.min(end, stop) - begin;
      if (to > from) found.push({ line: line + 1, from, to });
    }
    return found;
  });
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

/** Place of the line that holds an offset, by halving. */
function lineAt(starts: number[], offset: number): number {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
