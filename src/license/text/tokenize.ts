import { characterClass, IDEOGRAPH, OTHER, WORD } from './characters.ts';
import { EQUIVALENT, joinWords } from './equivalent-words.ts';
import { blankMarkup } from './markup.ts';
import { closeSpreadLines } from './spread-lines.ts';
import type { Tokens } from './tokens.ts';
import * as flag from './tokens.ts';

const LIST_NUMBER = /^(?:\d{1,2}|[a-z]|[ivx]{1,5})$/;
/** A number after this is part of a date or a version. */
const DATE_BEFORE = /\d[-./]$/;
/** What follows the number of a list's entry. */
const LIST_ENDS = ')].:';
const STOPS = '.!?\u3002\uff01\uff1f';
const PUNCTUATION =
  ',;:()[]{}"\u201c\u201d\u2018\u2019\'`*>#|\u2022\u3001\uff0c\uff1b\uff1a\u00b7-\u2013\u2014';
const AMPERSAND = 38;
const APOSTROPHES = "'\u2019`";
/** What a word counts as where that is not itself. Of addresses some words do not matter (http and https count as one). */
const COUNTS_AS = new Map([
  ...EQUIVALENT,
  ...['http', 'https', 'www', 'dnl'].map((word) => [word, ''] as const),
]);

function isBullet(word: string, text: string, start: number, end: number, flags: number): boolean {
  const next = text[end] ?? '';
  if (word.length > 5 || !LIST_ENDS.includes(next) || !LIST_NUMBER.test(word)) return false;
  if (text[start - 1] === '(' && next === ')') return true;
  if (DATE_BEFORE.test(text.slice(Math.max(0, start - 2), start))) return false;
  const opens = (flags & (flag.NEW_LINE | flag.AFTER_STOP | flag.AFTER_PUNCTUATION)) !== 0 || start === 0;
  return (
    opens &&
    (next === ')' || next === ']' || ((next === '.' || next === ':') && !/\w/.test(text[end + 1] ?? '')))
  );
}

const NEW_LINE_CODE = 10;
const SPACE = 32;
const UNDERSCORE = 95;
const FLAGS = new Map([
  ...[...PUNCTUATION].map((sign) => [sign.charCodeAt(0), flag.AFTER_PUNCTUATION] as const),
  ...[...STOPS].map((sign) => [sign.charCodeAt(0), flag.AFTER_STOP] as const),
  ['\u00a9'.charCodeAt(0), flag.SYMBOL_COPYRIGHT] as const,
]);

/** Flags that one character between two tokens adds. */
function flagsOf(code: number, next: number, before: number): number {
  if (code === NEW_LINE_CODE) return before | (before & flag.NEW_LINE ? flag.NEW_PARAGRAPH : flag.NEW_LINE);
  const added = FLAGS.get(code) ?? 0;
  const withinWord =
    added === flag.AFTER_STOP && next < 128 && (characterClass(next) === WORD || next === UNDERSCORE);
  return withinWord ? before : before | added;
}

const BEYOND_ASCII = /[^ -~]/;

function normalForm(word: string): string {
  const lower = word.toLowerCase();
  return BEYOND_ASCII.test(lower)
    ? lower.normalize('NFKD').replace(/\p{M}/gu, '').replaceAll('\u00df', 'ss')
    : lower;
}

/** End of the run of word characters that begins at `start`. */
function endOfWord(text: string, start: number): number {
  let end = start;
  while (end < text.length) {
    const unit = text.charCodeAt(end);
    const code = unit >= 0xd800 && unit < 0xdc00 ? (text.codePointAt(end) ?? unit) : unit;
    if (characterClass(code) !== WORD) break;
    end += code > 0xffff ? 2 : 1;
  }
  return end;
}

/** End of a word that a hyphen breaks over two lines, or 0: `ware` of `soft-\n * ware`. */
function continuation(text: string, end: number): number {
  if (text[end] !== '-') return 0;
  const rest = /^-(?:[ \t]{1,4}|[ \t]*\r?\n[ \t]{0,20}(?:[*#/;>|]{1,3}[ \t]*)?)(?=[A-Za-z])/.exec(
    text.slice(end, end + 60),
  );
  return rest ? end + rest[0].length : 0;
}

/** Adds a word, joined to the one before where the two make one. */
function push(tokens: Tokens, word: string, start: number, end: number, flags: number): void {
  const before = tokens.words.length - 1;
  const joined =
    before >= 0 && !(flags & flag.NEW_PARAGRAPH) ? joinWords(tokens.words[before] ?? '', word) : null;
  if (joined?.join) {
    tokens.words[before] = joined.word;
    tokens.ends[before] = end;
    return;
  }
  tokens.words.push(joined?.word ?? word);
  tokens.starts.push(start);
  tokens.ends.push(end);
  tokens.flags.push(flags);
}

/**
 * Cuts a text into words in their normal form, as the SPDX matching guidelines ask: case, layout, punctuation, comment
 * signs, varietal spelling and list numbers at the start of a line make no difference. Every token keeps its offsets, so
 * that spans of tokens map back to the text. `knows` tells words of the standard texts: a word that a hyphen breaks over
 * two lines is joined only where that makes such a word. Linear in the length of the text.
 */
export function tokenize(text: string, knows: (word: string) => boolean = () => false): Tokens {
  const plain = closeSpreadLines(blankMarkup(text));
  const tokens: Tokens = { text, words: [], starts: [], ends: [], flags: [] };
  let flags = flag.NEW_LINE | flag.NEW_PARAGRAPH;
  let at = 0;
  while (at < plain.length) {
    const code = plain.charCodeAt(at);
    const point = code >= 0xd800 && code < 0xdc00 ? (plain.codePointAt(at) ?? code) : code;
    const width = point > 0xffff ? 2 : 1;
    const kind = characterClass(point);
    if (kind === OTHER) {
      if (code === AMPERSAND) push(tokens, 'and', at, at + 1, flags);
      if (code !== SPACE) flags = code === AMPERSAND ? 0 : flagsOf(code, plain.charCodeAt(at + 1), flags);
      at += width;
    } else {
      const end = kind === IDEOGRAPH ? at + width : endOfWord(plain, at);
      const next = addWord(tokens, plain, at, end, flags, knows);
      flags = next.flags;
      at = next.at;
    }
  }
  return tokens;
}

/** What follows an apostrophe: `holder's`, `don't`. */
function isEnding(word: string, text: string, start: number): boolean {
  return (word === 's' || word === 't') && start > 0 && APOSTROPHES.includes(text[start - 1] ?? ' ');
}

/** Adds the word from `start` to `end`; gives where to go on, and the flags that a dropped word leaves to the next. */
function addWord(
  tokens: Tokens,
  text: string,
  start: number,
  end: number,
  flags: number,
  knows: (word: string) => boolean,
): { at: number; flags: number } {
  const raw = normalForm(text.slice(start, end));
  const counted = COUNTS_AS.get(raw) ?? raw;
  if (counted === '' || isEnding(raw, text, start)) return { at: end, flags };
  const bullet = isBullet(raw, text, start, end, flags);
  if (bullet && (flags & flag.NEW_LINE || text[start - 1] === '(')) {
    const sign = raw === 'c' && text[start - 1] === '(';
    return { at: end, flags: sign ? flags | flag.SYMBOL_COPYRIGHT : flags };
  }
  const whole = brokenWord(text, raw, end, knows);
  const last = whole?.end ?? end;
  const word = whole ? (COUNTS_AS.get(whole.word) ?? whole.word) : counted;
  push(tokens, word, start, last, flags | (bullet ? flag.BULLET : 0));
  return { at: last, flags: 0 };
}

/** The whole of a word that a hyphen breaks over two lines, where a standard text has that word. */
function brokenWord(
  text: string,
  first: string,
  end: number,
  knows: (word: string) => boolean,
): { word: string; end: number } | null {
  const rest = continuation(text, end);
  if (!rest) return null;
  const last = endOfWord(text, rest);
  const word = first + normalForm(text.slice(rest, last));
  const apart = knows(first) && knows(normalForm(text.slice(rest, last)));
  return knows(word) && !apart ? { word, end: last } : null;
}
