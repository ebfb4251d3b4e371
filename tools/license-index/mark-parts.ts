import { PART, SOFT, TERM_PART } from '../../src/license/index/library.ts';

function indexOfPhrase(words: string[], phrase: string[], from: number): number {
  for (let at = from; at + phrase.length <= words.length; at++) {
    if (phrase.every((word, index) => words[at + index] === word)) return at;
  }
  return -1;
}

/** Where a part stands, written by its ends as in `OPTIONAL_PARTS`; null: the text does not have it. */
function placeOfPart(words: string[], part: string): [number, number] | null {
  const [first = '', last] = part.split(' ... ');
  const from = indexOfPhrase(words, first.split(' '), 0);
  const ending = last?.split(' ') ?? first.split(' ');
  const at = last === '.' ? words.length - 1 : indexOfPhrase(words, ending, from);
  return from < 0 || at < 0 ? null : [from, at + ending.length];
}

const KINDS: Record<string, number> = { '~': SOFT, '!': TERM_PART };

/** Marks one part. Throws where the text does not have it: the table is then out of date. */
function markPart(words: string[], optional: Uint8Array, part: string): void {
  const kind = KINDS[part[0] ?? ''];
  const place = placeOfPart(words, kind === undefined ? part : part.slice(2));
  if (!place) throw new Error(`no such part: ${part}`);
  optional.fill(kind ?? PART, ...place);
}

/** Marks the parts of a standard text that a copy may leave out. */
export function markParts(words: string[], optional: Uint8Array, parts: string[]): void {
  for (const part of parts) markPart(words, optional, part);
}

/** Marks the words that surround every Creative Commons licence; each is marked where the text has it. */
export function markSurroundings(words: string[], optional: Uint8Array, parts: string[]): void {
  for (const part of parts) {
    const place = placeOfPart(words, part);
    if (place) optional.fill(SOFT, ...place);
  }
}

/** The same text with other words in one place. Throws where the text does not have the words to replace. */
export function replaceWords<T extends { words: string[]; optional: Uint8Array }>(
  text: T,
  from: string,
  to: string,
): T {
  const [old, now] = [from.split(' '), to.split(' ')];
  const at = indexOfPhrase(text.words, old, 0);
  if (at < 0) throw new Error(`no such words: ${from}`);
  const words = [...text.words.slice(0, at), ...now, ...text.words.slice(at + old.length)];
  const flags = [...text.optional.slice(0, at), ...now.map(() => 0), ...text.optional.slice(at + old.length)];
  return { ...text, words, optional: Uint8Array.from(flags) };
}
