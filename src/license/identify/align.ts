import { SOFT, type Template } from '../index/library.ts';
import { type Block, bestChain, sharedBlocks } from './blocks.ts';
import type { Document } from './document.ts';
import { matchShortRange } from './short-range.ts';

/** For each word of a template its place in the text, or -1. Places rise. */
export type Alignment = Int32Array;

/** How far beyond the first and last shared run the template's remaining words are looked for. */
const REACH = 24;

function fillBlock(places: Alignment, { template, text, length }: Block): void {
  for (let index = 0; index < length; index++) places[template + index] = text + index;
}

/**
 * Lays a template along the text between `from` and `to`: shared runs of words first, then word by word in the gaps
 * between them. Null where they share no run.
 */
export function align(template: Template, document: Document, from: number, to: number): Alignment | null {
  const { words } = template;
  const chain = bestChain(sharedBlocks(template, document, from, to));
  const [first] = chain;
  if (!first) return null;
  const places: Alignment = new Int32Array(words.length).fill(-1);
  const reach = REACH + 2 * first.template;
  let [doneWords, donePlace] = [0, Math.max(from, first.text - reach)];
  for (const block of chain) {
    matchShortRange(words, doneWords, block.template, document.ids, donePlace, block.text, places);
    fillBlock(places, block);
    doneWords = block.template + block.length;
    donePlace = block.text + block.length;
  }
  // Single words of instructions at the end are chance: they would tear what follows the licence.
  if (!template.optional.subarray(doneWords).some((flag) => flag !== SOFT)) return places;
  const end = Math.min(to, donePlace + REACH + 2 * (words.length - doneWords));
  matchShortRange(words, doneWords, words.length, document.ids, donePlace, end, places);
  return places;
}
