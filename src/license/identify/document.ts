import type { Library, Template } from '../index/library.ts';
import { collapse } from '../text/normal-tokens.ts';
import { softTokens } from '../text/soft-tokens.ts';
import { tokenize } from '../text/tokenize.ts';
import type { Tokens } from '../text/tokens.ts';

import type { Candidate } from './candidates.ts';
import type { Comparison } from './compare.ts';

/** Length of the word runs that alignments start from. */
export const SEED = 4;

/** A text made ready to be compared with the templates of one library. */
export type Document = {
  tokens: Tokens;
  /** All words, with those of the names that one token stands for. */
  spoken: string[];
  /** Number of each word in the library's vocabulary; -1: no standard text has it. */
  ids: Int32Array;
  /** `HARD`, `NOTICE` or `TITLE` of each token. */
  kinds: Uint8Array;
  /** Hash table of all runs of `SEED` words: first place by slot, next place with the same slot; -1 ends. */
  slots: Int32Array;
  next: Int32Array;
  /** What was found out about templates and ranges so far. */
  weighed: Map<Template, Map<string, Comparison | null>>;
  found: Map<Library, Map<string, Candidate[]>>;
};

/** Hash of the run of `SEED` words at `at`; its lower bits are the run's slot in the table. */
export function seedHash(ids: Int32Array, at: number): number {
  let hash = 17;
  for (let index = at; index < at + SEED; index++)
    hash = Math.imul(hash ^ (ids[index] ?? 0), 0x9e3779b1) ^ (hash >>> 15);
  return hash ^ (hash >>> 13);
}

function indexSeeds(ids: Int32Array): { slots: Int32Array; next: Int32Array } {
  const size = 1 << Math.max(8, 33 - Math.clz32(ids.length));
  const slots = new Int32Array(size).fill(-1);
  const next = new Int32Array(ids.length).fill(-1);
  for (let at = ids.length - SEED; at >= 0; at--) {
    const slot = seedHash(ids, at) & (size - 1);
    next[at] = slots[slot] ?? -1;
    slots[slot] = at;
  }
  return { slots, next };
}

/** Makes a text ready to be compared with the templates of a library. */
export function prepareDocument(text: string, library: Library): Document {
  const spoken = tokenize(text, (word) => library.vocabulary.has(word));
  const tokens = collapse(spoken);
  const ids = numbersOf(tokens, library);
  return {
    tokens,
    spoken: spoken.words,
    ids,
    kinds: softTokens(tokens),
    weighed: new Map(),
    found: new Map(),
    ...indexSeeds(ids),
  };
}

function numbersOf({ words }: Tokens, { vocabulary }: Library): Int32Array {
  const numbers = new Int32Array(words.length);
  for (let at = 0; at < words.length; at++) numbers[at] = vocabulary.get(words[at] ?? '') ?? -1;
  return numbers;
}

/** The same text for a library that has all of the first one's words, and more. */
export function extendDocument(document: Document, library: Library): Document {
  const ids = document.ids.slice();
  for (let at = 0; at < ids.length; at++) {
    if (ids[at] === -1) ids[at] = library.vocabulary.get(document.tokens.words[at] ?? '') ?? -1;
  }
  return { ...document, ids, ...indexSeeds(ids) };
}
