/** Two lines with words and none between them. */
const ADJACENT = /\S[ \t\r]*\n[ \t]*\S/;
const LINE_START = /^[ \t]*(\S\S?)/gm;
const BLANK_LINE = /\n([ \t\r]*)\n/g;
/** Of wrapped lines many begin within a sentence; of paragraphs, each in one line, hardly any does ("a)" of a list does not count). */
const LEAST_WITHIN = 0.12;
const LEAST_LINES = 4;

function areWrapped(text: string): boolean {
  const starts = [...text.matchAll(LINE_START)].map(([, first = '']) => first);
  const within = starts.filter((first) => /^\p{Ll}{2}$/u.test(first)).length;
  return starts.length >= LEAST_LINES && within >= LEAST_WITHIN * starts.length;
}

/**
 * Takes back a blank line after every single line, as some editors and mail programs leave it: there the lines of a
 * paragraph are no paragraphs. Gives a string of the same length, so that offsets into it are offsets into the text.
 */
export function closeSpreadLines(text: string): string {
  if (!text.includes('\n') || ADJACENT.test(text) || !areWrapped(text)) return text;
  return text.replace(BLANK_LINE, (_, between: string) => ` ${between}\n`);
}
