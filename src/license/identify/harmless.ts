import { isTerm, type Library, SOFT, type Template } from '../index/library.ts';
import { PARTY } from '../text/party-slots.ts';
import { areSpelledAsNames, onlyNames, saysMore } from '../text/plain-words.ts';
import { HARD } from '../text/soft-tokens.ts';
import { AFTER_STOP, NEW_LINE, NEW_PARAGRAPH, type Tokens } from '../text/tokens.ts';
import { TERM_WORDS } from '../text/vocabularies.ts';
import type { Edit } from './compare.ts';
import type { Document } from './document.ts';

/** Number of the vocabulary's word for a place that a licence leaves open. */
const OPEN_PLACE = 0;

const MOST_WRONG_LETTERS = 2;
const LEAST_LETTERS = 6;
const LONGEST_NAME = 26;
/** `<copyright holders>` and `[owner]` are names yet to be filled in; what stands before and behind words within. */
const BLANK_START = /(?:[<[{]|&lt;)[^<>[\]{}&]{0,80}$/;
const BLANK_END = /^[^<>[\]{}&]{0,80}(?:[>\]}]|&gt;)/;
const LONGEST_BLANK = 84;
/** Longer differences are never harmless. */
const LONGEST = 80;

function isOpen(template: Template, [from, to]: [number, number]): boolean {
  return template.words.subarray(from, to).includes(OPEN_PLACE);
}

function hasTerm(template: Template, [from, to]: [number, number]): boolean {
  for (let at = from; at < to; at++) {
    if (template.words[at] !== OPEN_PLACE && isTerm(template, at)) return true;
  }
  return false;
}

/** A name where the licence leaves one open, or other names where it has a title or an address. */
function isOtherName(template: Template, document: Document, { removed, added }: Edit): boolean {
  if (removed[0] === removed[1] || hasTerm(template, removed) || !isName(document, added)) return false;
  const { tokens } = document;
  if (isOpen(template, removed) || isWithinBlank(tokens, ...added)) return true;
  return areSpelledAsNames(tokens, { from: added[0], to: added[1] });
}

/** Words of scripts in which we know no words of terms. */
const FOREIGN = /[\u0370-\u1fff\u2c00-\ud7ff]/;

/** Do tokens stand in one pair of brackets, as what a reader is to fill in? */
function isWithinBlank({ text, starts, ends }: Tokens, from: number, to: number): boolean {
  const [start, end] = [starts[from] ?? 0, ends[to - 1] ?? 0];
  const within = BLANK_START.test(text.slice(Math.max(0, start - LONGEST_BLANK), start));
  return (
    BLANK_END.test(text.slice(end, end + LONGEST_BLANK)) &&
    (within || /[<>[\]{}]/.test(text.slice(start, end)))
  );
}

/** A name or an address: few words, none of which says something. What begins a sentence is of names alone. */
function isName({ tokens, kinds }: Document, [from, to]: [number, number]): boolean {
  if (to - from > LONGEST_NAME) return false;
  const isBlank = isWithinBlank(tokens, from, to);
  for (let at = from; at < to; at++) {
    const word = tokens.words[at] ?? '';
    if (TERM_WORDS.has(word)) return false;
    if (kinds[at] !== HARD || isBlank) continue;
    const opens = ((tokens.flags[at] ?? 0) & (NEW_PARAGRAPH | AFTER_STOP)) !== 0;
    if ((opens && !onlyNames(tokens, { from: at, to })) || saysMore(word) || FOREIGN.test(word)) return false;
  }
  return true;
}

const LIST_NUMBER = /^(?:\d{1,2}|[a-z]|[ivx]{1,5})$/;

/** Numbers and letters of a list alone, where a text puts them within a line (guideline "Bullets and numbering"). */
function isNumbering({ tokens }: Document, [from, to]: [number, number]): boolean {
  for (let at = from; at < to; at++) {
    const after = tokens.text.slice(tokens.ends[at], (tokens.ends[at] ?? 0) + 2);
    if (!LIST_NUMBER.test(tokens.words[at] ?? '') || !/^[.):\]](?:\W|$)/.test(after)) return false;
  }
  return true;
}

function wordsOf(template: Template, [from, to]: [number, number], library: Library): string[] {
  const numbers = [...template.words.slice(from, to)];
  return numbers.filter((_, at) => isTerm(template, from + at)).map((number) => library.words[number] ?? '');
}

function hardWords({ tokens, kinds }: Document, [from, to]: [number, number]): string[] {
  return tokens.words.slice(from, to).filter((_, at) => kinds[from + at] === HARD);
}

/** Words that swap, come or go in copies of a text without changing what it asks. */
const FUNCTION_WORDS = new Set([
  'the',
  'a',
  'an',
  'that',
  'this',
  'these',
  'those',
  'both',
  'such',
  'is',
  'are',
]);
const AROUND_NAMES = new Set(['by', 'of', 'from', 'the', 'and', 'or']);
const PARTY_WORDS = new Set([PARTY, ...AROUND_NAMES]);

function areFunctionWords(removed: string[], added: string[]): boolean {
  return (
    removed.length <= 2 &&
    added.length <= 2 &&
    [...removed, ...added].every((word) => FUNCTION_WORDS.has(word))
  );
}

/** A name that comes or goes with its preposition: `provided (by the authors) "as is"`, `permission (of X)`. */
function isNameWithPreposition(words: string[]): boolean {
  return words.includes(PARTY) && words.every((word) => PARTY_WORDS.has(word));
}

/** The same word but for the ending of a plural or of a verb. */
function sameButEnding(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return short.length >= 4 && (long === `${short}s` || long === `${short}es`);
}

/** May one word be the other with one or two letters wrong? Counts letters that differ between common ends. */
function looksLike(one: string, other: string): boolean {
  let start = 0;
  while (start < one.length && one[start] === other[start]) start++;
  let end = 0;
  while (end < one.length - start && end < other.length - start && one.at(-1 - end) === other.at(-1 - end))
    end++;
  return start > 0 && Math.max(one.length, other.length) - start - end <= MOST_WRONG_LETTERS;
}

/** A slip of the pen: no licence has the word, and it looks like the one that belongs here. */
function isSlip(word: string, meant: string, library: Library): boolean {
  return meant.length >= LEAST_LETTERS && !library.vocabulary.has(word) && looksLike(word, meant);
}

/** Same letters with spaces elsewhere ("andor"), or the same words but for an ending. */
function sameSpelling(removed: string[], added: string[], library: Library): boolean {
  if (removed.join('') === added.join('')) return true;
  const same = (word: string, other: string): boolean =>
    word === other || sameButEnding(word, other) || isSlip(other, word, library);
  return removed.length === added.length && removed.every((word, at) => same(word, added[at] ?? ''));
}

/** Does the text have this number or letter between two of its tokens, as that of a list's entry? */
function isBetween({ tokens }: Document, number: string, before: number, after: number): boolean {
  const between = tokens.text.slice(tokens.ends[before] ?? 0, tokens.starts[after]).toLowerCase();
  return between.split(/[^\da-z]+/).includes(number);
}

/**
 * A number or letter of the template that the text has as that of a list's entry, where a line happens to begin with it. Of
 * two equal ones in a row ("Sec. 4. 4.2") either may be the one.
 */
function isDroppedNumber(document: Document, missing: string[], [from, at]: [number, number]): boolean {
  const [number = ''] = missing;
  if (missing.length !== 1 || !LIST_NUMBER.test(number)) return false;
  if (isBetween(document, number, from - 1, at)) return true;
  return document.tokens.words[from - 1] === number && isBetween(document, number, from - 2, from - 1);
}

const LONGEST_HEADING = 2;

/** An address or the word of a heading that comes or goes within words that say nothing, such as those of a preamble. */
function isAddressAmongSoft(template: Template, document: Document, { removed, added }: Edit): boolean {
  const { tokens } = document;
  const soft = template.optional[removed[0] - 1] === SOFT && template.optional[removed[1]] === SOFT;
  const text = tokens.text.slice(tokens.starts[added[0]], tokens.ends[added[1] - 1]);
  const heading =
    added[1] - added[0] <= LONGEST_HEADING &&
    ((tokens.flags[added[0]] ?? 0) & NEW_LINE) !== 0 &&
    areSpelledAsNames(tokens, { from: added[0], to: added[1] });
  return soft && isName(document, added) && (heading || (/^[^\s]{1,200}$/.test(text) && /[./]/.test(text)));
}

const MOST_ASIDE = 2;
const AROUND_ASIDE = 8;

/** A plain word or two more in instructions that say nothing of the terms ("a brief idea of what it does" in old GPL 2). */
function isAsideAmongSoft(template: Template, { tokens }: Document, library: Library, edit: Edit): boolean {
  const [from, to] = edit.removed;
  const [start, end] = edit.added;
  const replaced = [...template.words.subarray(from, to)].map((word) => library.words[word] ?? '');
  if (end - start > MOST_ASIDE || !replaced.every((word) => FUNCTION_WORDS.has(word))) return false;
  const around = template.optional.subarray(Math.max(0, from - AROUND_ASIDE), to + AROUND_ASIDE);
  if (around.length < to - from + 2 * AROUND_ASIDE || around.some((flag) => flag !== SOFT)) return false;
  return tokens.words
    .slice(start, end)
    .every(
      (word, at) =>
        library.vocabulary.has(word) &&
        !TERM_WORDS.has(word) &&
        !saysMore(word) &&
        /\p{Ll}/u.test(tokens.text[tokens.starts[start + at] ?? 0] ?? ''),
    );
}

/**
 * Is the difference one that never changes a term? List numbers, a name in a place that the licence leaves open, the same
 * words spelt apart.
 */
export function isHarmless(
  template: Template,
  document: Document,
  library: Library,
  { removed, added }: Edit,
): boolean {
  if (removed[1] - removed[0] > LONGEST || added[1] - added[0] > LONGEST) return false;
  const [missing, extra] = [wordsOf(template, removed, library), hardWords(document, added)];
  if (missing.length === 0 && isNumbering(document, added)) return true;
  if (missing.length === 0 && isAddressAmongSoft(template, document, { removed, added, outside: false }))
    return true;
  if (
    missing.length === 0 &&
    isAsideAmongSoft(template, document, library, { removed, added, outside: false })
  )
    return true;
  if (extra.length === 0 && isDroppedNumber(document, missing, added)) return true;
  if (isOtherName(template, document, { removed, added, outside: false })) return true;
  if (isNameWithPreposition([...missing, ...extra])) return true;
  return areFunctionWords(missing, extra) || sameSpelling(missing, extra, library);
}
