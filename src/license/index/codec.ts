import type { BitCoder } from './bit-coder.ts';
import { codeNumber, codeText, codeTree, NUMBER_CONTEXTS } from './numbers.ts';

/** A standard text as it stands in the index: words as numbers of the vocabulary. */
export type PackedTemplate = {
  id: string;
  words: number[];
  /** Runs of the flags of `Template.optional`: flag, length, flag, length ... */
  runs: number[];
  names: number[];
};

/**
 * What to take next into the stream of all templates' words: one word, or a copy of `length` words from `distance` words
 * back. A distance is told as the last copy's (`SAME`), as near it (`NEAR`), or anew (`FAR`).
 */
export type Step = { word: number } | { length: number; kind: number; distance: number };

export const SAME = 0;
export const NEAR = 1;
export const FAR = 2;
/** How far a near distance may lie from the last one, either way. */
export const NEAREST = 16;
export const WORD_BITS = 14;
export const SHORTEST = 2;

/** Contexts: some for single choices, then blocks for numbers, then those of words and of letters. */
const COPIES = 0;
const KINDS = 8;
const NEAR_TREE = 16;
const TEXT = 64 + 16 * NUMBER_CONTEXTS;
const WORDS = TEXT + (1 << 16);
const numbers = (block: number): number => 64 + block * NUMBER_CONTEXTS;

/** Codes the vocabulary: each word by what it shares with the one before (words come sorted), then its rest. */
export function codeVocabulary(code: BitCoder, words: string[]): string[] {
  const count = codeNumber(code, numbers(0), words.length);
  const coded: string[] = [];
  let before = '';
  for (let index = 0; index < count; index++) {
    const word = words[index] ?? '';
    let shared = 0;
    while (shared < before.length && before[shared] === word[shared]) shared++;
    const length = codeNumber(code, numbers(1), shared);
    before = before.slice(0, length) + codeText(code, TEXT, word.slice(length));
    coded.push(before);
  }
  return coded;
}

function codeList(code: BitCoder, base: number, list: number[]): number[] {
  const count = codeNumber(code, numbers(base), list.length);
  return Array.from({ length: count }, (_, index) =>
    codeNumber(code, numbers(base + 1 + (index % 2)), list[index] ?? 0),
  );
}

/** Codes all of a template but its words; gives the number of its words. */
export function codeHead(code: BitCoder, template: PackedTemplate): { head: PackedTemplate; length: number } {
  const id = codeText(code, TEXT, template.id);
  const length = codeNumber(code, numbers(2), template.words.length);
  const runs = codeList(code, 3, template.runs);
  const names = codeList(code, 6, template.names);
  return { head: { id, words: [], runs, names }, length };
}

function codeDistance(code: BitCoder, kind: number, distance: number): number {
  if (kind === SAME) return 0;
  return kind === NEAR ? codeTree(code, NEAR_TREE, 5, distance) : codeNumber(code, numbers(9), distance);
}

/** Codes one step. `singles` says how many single words came since the last copy. */
export function codeStep(code: BitCoder, singles: number, step: Step): Step {
  const isWord = 'word' in step;
  if (code(COPIES + Math.min(singles, 7), isWord ? 0 : 1) === 0) {
    return { word: codeTree(code, WORDS, WORD_BITS, isWord ? step.word : 0) };
  }
  const given = isWord ? { length: SHORTEST, kind: SAME, distance: 0 } : step;
  const kind = codeTree(code, KINDS + (singles === 0 ? 0 : 4), 2, given.kind);
  const distance = codeDistance(code, kind, given.distance);
  const length = codeNumber(code, numbers(10 + kind), given.length - SHORTEST) + SHORTEST;
  return { length, kind, distance };
}

/** The distance in words that a copy's kind and number mean, after a copy from `last` words back. */
export function wordsBack({ kind, distance }: { kind: number; distance: number }, last: number): number {
  if (kind === SAME) return last;
  if (kind === FAR) return distance;
  return distance < NEAREST ? last + distance + 1 : last - (distance - NEAREST + 1);
}
