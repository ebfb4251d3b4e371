import type { DiffLine } from './diff-lines.ts';

/** A text and what stood there before; `whole` false: only as far as the shown lines go. */
export type BeforeAndAfter = { before: string; after: string; whole: boolean };

/**
 * The text before a change, from the text after it and the lines that changed: each line that went is put back at its
 * number. Null where the lines are not of this text.
 */
export function undoDiff(after: string, lines: DiffLine[]): string | null {
  const now = after.split('\n');
  const added = new Map(
    lines.flatMap(({ sign, after: at, text }) => (sign === '+' && at ? [[at, text]] : [])),
  );
  const isOther = (line: string, number: number) =>
    added.has(number) && added.get(number) !== line.replace(/\r$/, '');
  if (now.some((line, index) => isOther(line, index + 1))) return null;
  const kept = now.filter((_, index) => !added.has(index + 1));
  const removed = lines.flatMap(({ sign, before: at, text }) => (sign === '-' && at ? [{ at, text }] : []));
  for (const { at, text } of removed.sort((a, b) => a.at - b.at)) kept.splice(at - 1, 0, text);
  return kept.join('\n');
}

/** Both texts as far as the shown lines go. */
export function shownTexts(lines: DiffLine[]): BeforeAndAfter {
  const of = (not: DiffLine['sign']) =>
    lines
      .filter(({ sign }) => sign !== not)
      .map(({ text }) => text)
      .join('\n');
  const isNewOrGone =
    !lines.some(({ sign }) => sign === ' ') && new Set(lines.map(({ sign }) => sign)).size === 1;
  return { before: of('+'), after: of('-'), whole: isNewOrGone };
}
