import type { Segment } from './segments.ts';

/** One pair of paragraphs; `same`: they are equal but for layout. */
export type Row = { same: boolean; left: Segment[]; right: Segment[] };

/** A paragraph's end: an empty line, which may hold spaces. */
const PARAGRAPH = /\n[ \t\r]*\n\s*/;

/** A comparison as pairs of paragraphs, cut where both texts have the end of one. */
export function rowsOf(segments: Segment[]): Row[] {
  const rows: Row[] = [{ same: true, left: [], right: [] }];
  for (const segment of segments) {
    const pieces = segment.kind === 'same' ? segment.text.split(PARAGRAPH) : [segment.text];
    pieces.forEach((text, index) => {
      if (index > 0) rows.push({ same: true, left: [], right: [] });
      const row = rows.at(-1);
      if (row) put(row, { kind: segment.kind, text });
    });
  }
  return rows.filter(({ left, right }) => [...left, ...right].some(({ text }) => text.trim() !== ''));
}

function put(row: Row, segment: Segment): void {
  if (segment.text === '') return;
  if (segment.kind !== 'same') row.same = false;
  if (segment.kind !== 'added') row.left.push(segment);
  if (segment.kind !== 'removed') row.right.push(segment);
}

/** Rows in groups: those near a difference, and longer runs of equal ones, which are folded. */
export type Group = { folded: boolean; rows: Row[] };

/** Fewer equal paragraphs than these are not worth folding. */
const FOLD = 3;

/** Folds the runs of equal rows; one row on each side of a difference stays in view. */
export function fold(rows: Row[]): Group[] {
  if (rows.every(({ same }) => same)) return [{ folded: false, rows }];
  const isNear = (at: number) => [at - 1, at, at + 1].some((place) => rows[place]?.same === false);
  const groups: Group[] = [];
  rows.forEach((row, at) => {
    const folded = !isNear(at);
    const last = groups.at(-1);
    if (last?.folded === folded) last.rows.push(row);
    else groups.push({ folded, rows: [row] });
  });
  return groups.map((group) => (group.rows.length < FOLD ? { ...group, folded: false } : group));
}

/** A line that begins something of its own: a list's entry, or words set apart by their indent. */
const OWN_LINE = /^[ \t]*(?:[-*•]|\(?\w{1,3}[.)]\s)|^(?: {3}|\t)/;

/** Lines of a paragraph joined where they were only broken to fit. */
export function unwrap(text: string): string {
  const lines = text.split('\n');
  const isEmpty = (line: string | undefined) => line?.trim() === '';
  const joined = lines.map((line, at) => {
    if (at === 0) return line;
    // What stands before a run's first line is not known here: it need not be empty.
    const isOwn = isEmpty(line) || (at > 1 && isEmpty(lines[at - 1])) || OWN_LINE.test(line);
    return isOwn ? `\n${line}` : ` ${line.trimStart()}`;
  });
  return joined.join('');
}
