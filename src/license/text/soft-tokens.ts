import { onlyNames, saysMore } from './plain-words.ts';
import { isAddress, isProjectName, isRightsReserved, type Line } from './soft-lines.ts';
import { AFTER_STOP, BULLET, NEW_LINE, NEW_PARAGRAPH, SYMBOL_COPYRIGHT, type Tokens } from './tokens.ts';
import { NOTICE_ENDS, TERM_WORDS, TITLE_WORDS } from './vocabularies.ts';

/** Kinds of a token: `HARD` ones are terms; the others make no difference where they are missing or added. */
export const HARD = 0;
/** Part of a copyright notice or a line that names authors (matching guideline "Copyright notice"). */
export const NOTICE = 1;
/** Part of a title or heading, a list's number or a bare address (guidelines "License name or title", "Bullets"). */
const TITLE = 2;

const LONGEST_NOTICE = 40;
const LONGEST_TITLE = 12;
const LONGEST_AUTHORS = 16;
/** `<copyright holders>` and `[owner]` are names yet to be filled in. */
const PLACEHOLDER_END = /[>\]}]/;
const PLACEHOLDER_START = /[<[{]/;
const YEAR = /^(?:19|20)\d\d$|^yyyy$|^year$/;
const AUTHORS = new Set([
  'by',
  'author',
  'authors',
  'contributor',
  'contributors',
  'maintainer',
  'maintainers',
  'written',
]);
const BEFORE_NOTICE = new Set([
  'portions',
  'parts',
  'part',
  'of',
  'the',
  'original',
  'additional',
  'some',
  'all',
  'modifications',
  'code',
  'this',
  'file',
  'is',
  ...'\u7248\u6743\u6b0a\u6240\u6709\u8457\u4f5c\u6a29',
]);
const STREET = new Set([
  'street',
  'st',
  'ave',
  'avenue',
  'suite',
  'floor',
  'road',
  'boston',
  'cambridge',
  'temple',
]);

/** Ranges of tokens that stand on one line of the text. */
function linesOf(tokens: Tokens): Line[] {
  const lines: Line[] = [];
  let from = 0;
  for (let at = 1; at <= tokens.words.length; at++) {
    if (at < tokens.words.length && !((tokens.flags[at] ?? 0) & NEW_LINE)) continue;
    lines.push({ from, to: at });
    from = at;
  }
  return lines;
}

function has(tokens: Tokens, { from, to }: Line, set: Set<string>): boolean {
  for (let at = from; at < to; at++) if (set.has(tokens.words[at] ?? '')) return true;
  return false;
}

const LONGEST_LOWER_CASE = 4;

/** "The copyright banner stays" and "copyright on the Program, and are" are no notices: no year, sign or name follows. */
function tells(tokens: Tokens, { from, to }: Line, at: number): boolean {
  const next = tokens.words[at + 1] ?? '';
  const place = tokens.starts[at + 1] ?? 0;
  const isName =
    !/\p{Ll}/u.test(tokens.text[place] ?? '') || PLACEHOLDER_START.test(tokens.text[place - 1] ?? '');
  if (isName || next === 'by' || next === 'c' || (tokens.flags[at + 1] ?? 0) & SYMBOL_COPYRIGHT) return false;
  if (tokens.words.slice(at, to).some((word) => YEAR.test(word))) return false;
  return at > from || to - at > LONGEST_LOWER_CASE;
}

/** Does a copyright notice begin here? Gives the index of its first word, or -1. */
function noticeStart(tokens: Tokens, { from, to }: Line): number {
  for (let at = from; at < Math.min(to, from + 6); at++) {
    const word = tokens.words[at] ?? '';
    const next = tokens.words[at + 1] ?? '';
    if (word === 'copyright' || word === 'copr')
      return NOTICE_ENDS.has(next) || tells(tokens, { from, to }, at) ? -1 : at;
    if ((tokens.flags[at] ?? 0) & SYMBOL_COPYRIGHT) return at;
    if (!BEFORE_NOTICE.has(word)) return -1;
  }
  return -1;
}

function sentenceEnd(tokens: Tokens, from: number, to: number): number {
  let end = from + 1;
  while (end < to && !((tokens.flags[end] ?? 0) & AFTER_STOP)) end++;
  return end;
}

/** End of the notice that begins at `from`: before the first word that carries a term, or at the end of the line. */
function noticeEnd(tokens: Tokens, from: number, to: number): number {
  const last = Math.min(to, from + LONGEST_NOTICE);
  for (let at = from + 1; at < last; at++) {
    const word = tokens.words[at] ?? '';
    const opens = ((tokens.flags[at] ?? 0) & AFTER_STOP) !== 0;
    const sentence = opens && !onlyNames(tokens, { from: at, to: sentenceEnd(tokens, at, last) });
    const ends = sentence || TERM_WORDS.has(word) || NOTICE_ENDS.has(word) || saysMore(word);
    if (ends && !PLACEHOLDER_END.test(tokens.text[tokens.ends[at] ?? 0] ?? '')) return at;
  }
  return last;
}

/** A sentence that runs on in the next line is no title. */
function runsOn(tokens: Tokens, { to }: Line): boolean {
  if (to >= tokens.words.length || (tokens.flags[to] ?? 0) & (NEW_PARAGRAPH | AFTER_STOP)) return false;
  return /\p{Ll}/u.test(tokens.text[tokens.starts[to] ?? 0] ?? '');
}

/** Does a line hold words of terms? "Modified" is part of a name in "Modified BSD License". */
function saysSomething(tokens: Tokens, { from, to }: Line): boolean {
  const words = tokens.words.slice(from, to);
  const bsd = words.includes('bsd');
  return words.some((word) => TERM_WORDS.has(word) && !(bsd && word === 'modified'));
}

function isTitle(tokens: Tokens, line: Line): boolean {
  if (line.to - line.from > LONGEST_TITLE || !has(tokens, line, TITLE_WORDS)) return false;
  if (saysSomething(tokens, line) || !onlyNames(tokens, line)) return false;
  return !/[;,]\s*$/.test(lineText(tokens, line)) && !runsOn(tokens, line);
}

function lineText(tokens: Tokens, { from, to }: Line): string {
  return tokens.text.slice(tokens.starts[from], (tokens.ends[to - 1] ?? 0) + 2);
}

function isAuthors(tokens: Tokens, line: Line): boolean {
  const short = line.to - line.from <= LONGEST_AUTHORS;
  return (
    short &&
    AUTHORS.has(tokens.words[line.from] ?? '') &&
    !has(tokens, line, TERM_WORDS) &&
    !has(tokens, line, NOTICE_ENDS) &&
    onlyNames(tokens, line)
  );
}

function mark(kinds: Uint8Array, from: number, to: number, kind: number): void {
  kinds.fill(kind, from, to);
}

/** Marks "all rights reserved", years that continue a notice, and list numbers that stand within a line. */
function markWords(tokens: Tokens, kinds: Uint8Array): void {
  for (let at = 0; at < tokens.words.length; at++) {
    if ((tokens.flags[at] ?? 0) & BULLET) kinds[at] = TITLE;
    if (
      tokens.words[at] === 'all' &&
      tokens.words[at + 1] === 'rights' &&
      tokens.words[at + 2] === 'reserved'
    ) {
      mark(kinds, at, at + 3, NOTICE);
    }
  }
}

/** A second line of holders, years or an address below a notice (see BSD licences of several holders). */
function continuesNotice(tokens: Tokens, line: Line, after: number): boolean {
  const flags = tokens.flags[line.from] ?? 0;
  if (after !== NOTICE || flags & NEW_PARAGRAPH) return false;
  if (has(tokens, line, TERM_WORDS) || has(tokens, line, NOTICE_ENDS) || !onlyNames(tokens, line))
    return false;
  const [first, short] = [tokens.words[line.from] ?? '', line.to - line.from <= LONGEST_AUTHORS];
  const holders =
    !(flags & AFTER_STOP) &&
    (first === 'and' || !/\p{Ll}/u.test(tokens.text[tokens.starts[line.from] ?? 0] ?? ''));
  return short && (holders || YEAR.test(first) || has(tokens, line, STREET));
}

function markLine(tokens: Tokens, line: Line, kinds: Uint8Array, after: number): number {
  const notice = noticeStart(tokens, line);
  if (notice >= 0) {
    const end = noticeEnd(tokens, notice, line.to);
    mark(kinds, line.from, end, NOTICE);
    return end === line.to ? NOTICE : HARD;
  }
  const holders = isAuthors(tokens, line) || continuesNotice(tokens, line, after);
  const whole = holders || isRightsReserved(tokens, line) ? NOTICE : HARD;
  const title = isTitle(tokens, line) || isAddress(tokens, line) || isProjectName(tokens, line);
  const kind = whole === HARD && title ? TITLE : whole;
  if (kind !== HARD) mark(kinds, line.from, line.to, kind);
  return kind;
}

/**
 * Tells for each token whether it is a term (`HARD`) or may be missing or added without changing the terms: copyright
 * notices, authors, titles, list numbers, bare addresses. A range with a word that carries a term is always `HARD`.
 */
export function softTokens(tokens: Tokens): Uint8Array {
  const kinds = new Uint8Array(tokens.words.length);
  let after = HARD;
  for (const line of linesOf(tokens)) after = markLine(tokens, line, kinds, after);
  markWords(tokens, kinds);
  return kinds;
}
