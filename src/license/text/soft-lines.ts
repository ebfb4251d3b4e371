import type { Tokens } from './tokens.ts';
import { TERM_WORDS } from './vocabularies.ts';

/** Tokens that stand on one line of the text, `from` to `to - 1`. */
export type Line = { from: number; to: number };

const LONGEST = 260;
const ADDRESS_ENDING = /^[ \t>*#/]*<?(?:https?:\/\/|www\.|[\w.+-]+@)[^\s]{3,200}>?[ \t.*/]*$/;
/** The same words beside notices in other languages, on a line of their own. */
const RIGHTS_RESERVED =
  /^[\s>*#/.-]*(?:\u7248[\u6743\u6b0a]\u6240\u6709|\u4fdd\u7559\u6240\u6709\u6743\u5229|\u4fdd\u7559\u4e00\u5207\u6743\u5229|alle rechte vorbehalten|tous droits r[e\u00e9]serv[e\u00e9]s|todos los derechos reservados|todos os direitos reservados|tutti i diritti riservati|alle rechten voorbehouden|\u0432\u0441\u0435 \u043f\u0440\u0430\u0432\u0430 \u0437\u0430\u0449\u0438\u0449\u0435\u043d\u044b)[.\u3002!\s]*$/i;
/** Words that may head a condition though they are none themselves ("For students", "Personal use"). */
const TELLING = new Set(
  (
    'use users using for personal private internal student students school schools members customers edition beta demo ' +
    'secret free enterprise community ethical public attention warning important'
  ).split(' '),
);
const MOST_NAME_WORDS = 3;
const NAME = /^[\s#*/=<!>-]*[A-Za-z0-9@][^\s]*(?: [^\s]+){0,2}[\s#*]*$/;
/** What follows a heading: a row of signs under it, or a blank line. */
const UNDER_HEADING = /^[ \t\r]*\n[ \t>*#/]*(?:[=~*-]{3,}|\r?\n)/;

/** The line as the text has it; the empty string where it is longer than any such line. */
function wholeLine({ text, starts }: Tokens, line: Line): { words: string; end: number } {
  const first = starts[line.from] ?? 0;
  const from = text.lastIndexOf('\n', first) + 1;
  const next = text.indexOf('\n', first);
  const end = next < 0 ? text.length : next;
  return { words: end - from < LONGEST ? text.slice(from, end) : '', end };
}

/** Is an address all that the line holds? */
export function isAddress(tokens: Tokens, line: Line): boolean {
  return ADDRESS_ENDING.test(wholeLine(tokens, line).words);
}

/** Does the line say "all rights reserved" in another language, and nothing else? */
export function isRightsReserved(tokens: Tokens, line: Line): boolean {
  return RIGHTS_RESERVED.test(wholeLine(tokens, line).words);
}

/**
 * Is the line a name that a project puts over its licence: the first of the text, one to three words with a row of signs or
 * a blank line below, none of which could head a condition?
 */
export function isProjectName(tokens: Tokens, line: Line): boolean {
  if (line.from > 0 || line.to > MOST_NAME_WORDS) return false;
  const { words, end } = wholeLine(tokens, line);
  if (!NAME.test(words) || /[.,:;!?\]})]\s*$/.test(words) || /[^ -~]/.test(words)) return false;
  const spoken = tokens.words.slice(line.from, line.to);
  return (
    UNDER_HEADING.test(tokens.text.slice(end - 1, end + 80).replace(/^[^\n]*/, '')) &&
    !spoken.some((word) => TERM_WORDS.has(word) || TELLING.has(word))
  );
}
