/** One line of a change; numbers as in the file before and after. */
export type Line = { sign: ' ' | '-' | '+'; text: string; before: number | null; after: number | null };

/** Lines around a change that are shown with it. */
const CONTEXT = 3;

/** The hunks of a change from one text to another (null: no file), as far as they are shown. */
export function hunks(before: string | null, after: string | null): Line[][] {
  const lines = allLines(linesOf(before), linesOf(after));
  const near = lines.map((_, at) =>
    lines.slice(Math.max(0, at - CONTEXT), at + CONTEXT + 1).some(({ sign }) => sign !== ' '),
  );
  const found: Line[][] = [];
  for (const [at, line] of lines.entries()) {
    if (!near[at]) continue;
    if (at === 0 || !near[at - 1]) found.push([]);
    found.at(-1)?.push(line);
  }
  return found;
}

/** A longest common sequence of lines, by the textbook's table. */
function allLines(before: string[], after: string[]): Line[] {
  const table = before
    .map(() => new Array<number>(after.length + 1).fill(0))
    .concat([new Array(after.length + 1).fill(0)]);
  for (let i = before.length - 1; i >= 0; i--)
    for (let j = after.length - 1; j >= 0; j--) set(table, i, j, before[i] === after[j]);
  const found: Line[] = [];
  for (let [i, j] = [0, 0]; i < before.length || j < after.length; ) {
    const [old, now] = [before[i], after[j]];
    if (old !== undefined && old === now) found.push({ sign: ' ', text: old, before: ++i, after: ++j });
    else if (old !== undefined && (now === undefined || value(table, i + 1, j) >= value(table, i, j + 1)))
      found.push({ sign: '-', text: old, before: ++i, after: null });
    else if (now !== undefined) found.push({ sign: '+', text: now, before: null, after: ++j });
  }
  return found;
}

function set(table: number[][], i: number, j: number, same: boolean): void {
  const row = table[i];
  if (row)
    row[j] = same ? value(table, i + 1, j + 1) + 1 : Math.max(value(table, i + 1, j), value(table, i, j + 1));
}

function value(table: number[][], i: number, j: number): number {
  return table[i]?.[j] ?? 0;
}

function linesOf(text: string | null): string[] {
  if (text === null) return [];
  const lines = text.split('\n');
  if (lines.at(-1) === '') lines.pop();
  return lines;
}
