import type { Share } from './license-measures.ts';
import type { Times } from './license-speed.ts';

/** One line of the table: what, on what, the best tool measured, the first sketch, what is to be reached, and ours. */
export type Line = { measure: string; on: string; best: string; sketch: string; goal: string; ours: string };

export function percent({ right, of }: Share): string {
  return of === 0 ? 'no data' : `${((100 * right) / of).toFixed(2)} % of ${of}`;
}

export function milliseconds(times: Times | null): string {
  return times ? `${times.mean.toFixed(2)} ms, p95 ${times.p95.toFixed(2)}` : 'not there';
}

/** Prints lines as a table with columns of even width. */
export function table(lines: Line[]): string {
  const head: Line = {
    measure: 'measure',
    on: 'on',
    best: 'best tool',
    sketch: 'first sketch',
    goal: 'goal',
    ours: 'ours',
  };
  const columns = ['measure', 'on', 'best', 'sketch', 'goal', 'ours'] as const;
  const width = columns.map((column) => Math.max(...[head, ...lines].map((line) => line[column].length)));
  const row = (line: Line): string =>
    columns
      .map((column, at) => line[column].padEnd(width[at] ?? 0))
      .join('  ')
      .trimEnd();
  return [row(head), width.map((length) => '-'.repeat(length)).join('  '), ...lines.map(row)].join('\n');
}
