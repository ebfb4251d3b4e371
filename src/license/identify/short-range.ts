/** Largest table of the word-by-word comparison, in cells; larger gaps stay unmatched. */
const MOST_CELLS = 40_000;
/** Fewer shared words than this part of the shorter side are chance ("the", "software"). */
const LEAST_SHARED = 0.3;

/** Lengths of the longest common subsequences of all pairs of ends, row by row. */
function lengthTable(
  words: Int32Array,
  from: number,
  to: number,
  ids: Int32Array,
  start: number,
  end: number,
): Uint16Array {
  const [rows, columns] = [to - from, end - start];
  const width = columns + 1;
  const table = new Uint16Array((rows + 1) * width);
  for (let row = rows - 1; row >= 0; row--) {
    for (let column = columns - 1; column >= 0; column--) {
      const cell = row * width + column;
      const same = words[from + row] === ids[start + column];
      table[cell] = same
        ? (table[cell + width + 1] ?? 0) + 1
        : Math.max(table[cell + width] ?? 0, table[cell + 1] ?? 0);
    }
  }
  return table;
}

/** Writes the pairs that the table found; of equal choices the text's word is skipped last, so runs stay together. */
function walk(
  table: Uint16Array,
  words: Int32Array,
  from: number,
  to: number,
  ids: Int32Array,
  start: number,
  end: number,
  places: Int32Array,
): void {
  const width = end - start + 1;
  let [row, column] = [0, 0];
  while (from + row < to && start + column < end) {
    const cell = row * width + column;
    if (words[from + row] === ids[start + column]) {
      places[from + row++] = start + column++;
    } else if ((table[cell + width] ?? 0) >= (table[cell + 1] ?? 0)) row++;
    else column++;
  }
}

/**
 * Matches the template's words from `from` to `to` with the text's from `start` to `end`, in order, as many as possible
 * (longest common subsequence), and writes their places. Large ranges and chance matches are left out.
 */
export function matchShortRange(
  words: Int32Array,
  from: number,
  to: number,
  ids: Int32Array,
  start: number,
  end: number,
  places: Int32Array,
): void {
  const shorter = Math.min(to - from, end - start);
  if (shorter <= 0 || (to - from + 1) * (end - start + 1) > MOST_CELLS) return;
  const table = lengthTable(words, from, to, ids, start, end);
  if ((table[0] ?? 0) < Math.max(1, LEAST_SHARED * shorter)) return;
  walk(table, words, from, to, ids, start, end, places);
}
