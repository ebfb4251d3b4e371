import { PART, SOFT } from '../../src/license/index/library.ts';

function indexOfPhrase(words: string[], phrase: string[], from: number): number {
  for (let at = from; at + phrase.length <= words.length; at++) {
    if (phrase.every((word, index) => words[at + index] === word)) return at;
  }
  return -1;
}

/** Marks one part, written as in `OPTIONAL_PARTS`. Throws where the text does not have it: the table is then out of date. */
function markPart(words: string[], optional: Uint8Array, part: string): void {
  const silent = part.startsWith('~ ');
  const [first = '', last] = part.replace(/^~ /, '').split(' ... ');
  const from = indexOfPhrase(words, first.split(' '), 0);
  const ending = last?.split(' ') ?? first.split(' ');
  const end = last === '.' ? words.length : indexOfPhrase(words, ending, from) + ending.length;
  if (from < 0 || end <= from) throw new Error(`no such part: ${part}`);
  optional.fill(silent ? SOFT : PART, from, end);
}

/** Marks the parts of a standard text that a copy may leave out. */
export function markParts(words: string[], optional: Uint8Array, parts: string[]): void {
  for (const part of parts) markPart(words, optional, part);
}

/** Marks the words that surround every Creative Commons licence; each is marked where the text has it. */
export function markSurroundings(words: string[], optional: Uint8Array, parts: string[]): void {
  for (const part of parts) {
    const [first = '', last = ''] = part.split(' ... ');
    const from = indexOfPhrase(words, first.split(' '), 0);
    const end = from < 0 ? -1 : indexOfPhrase(words, last.split(' '), from);
    if (end >= 0) optional.fill(SOFT, from, end + last.split(' ').length);
  }
}
