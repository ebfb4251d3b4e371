import type { Template } from '../index/library.ts';
import { type Document, SEED, seedHash } from './document.ts';

/** A run of words that template and text share: `length` words from `template` and from `text`. */
export type Block = { template: number; text: number; length: number };

const MOST_PLACES = 24;
const MOST_VISITS = 400;
const SOME_BLOCKS = 60;
const MOST_BLOCKS = 160;
/** What a gap between two blocks costs, in words: stray matches far away are not worth it. */
const GAP_COST = 0.05;
const LARGEST_GAP_COST = 6;

function sameSeed(words: Int32Array, at: number, ids: Int32Array, place: number): boolean {
  for (let index = 0; index < SEED; index++) if (words[at + index] !== ids[place + index]) return false;
  return true;
}

function lengthFrom(words: Int32Array, at: number, ids: Int32Array, place: number, to: number): number {
  let length = SEED;
  while (at + length < words.length && place + length < to && words[at + length] === ids[place + length])
    length++;
  return length;
}

/** Hashes of the runs of a template's words; worked out once, for they are needed for many texts. */
const hashesOf = new WeakMap<Template, Int32Array>();

function seedHashes(template: Template): Int32Array {
  let hashes = hashesOf.get(template);
  if (!hashes) {
    const { words } = template;
    hashes = new Int32Array(Math.max(0, words.length - SEED + 1));
    for (let at = 0; at < hashes.length; at++) hashes[at] = seedHash(words, at);
    hashesOf.set(template, hashes);
  }
  return hashes;
}

/** All longest runs of at least `SEED` words that the template shares with the text between `from` and `to`. */
export function sharedBlocks(template: Template, document: Document, from: number, to: number): Block[] {
  const { ids, slots, next } = document;
  const { words } = template;
  const hashes = seedHashes(template);
  const mask = slots.length - 1;
  const blocks: Block[] = [];
  for (let at = 0; at < hashes.length; at++) {
    let [places, visits] = [0, 0];
    for (let place = slots[(hashes[at] ?? 0) & mask] ?? -1; place >= 0; place = next[place] ?? -1) {
      if (++visits > MOST_VISITS) break;
      if (place < from || place + SEED > to || !sameSeed(words, at, ids, place)) continue;
      if (++places > MOST_PLACES) break;
      const inside = at > 0 && place > from && words[at - 1] === ids[place - 1];
      if (!inside) blocks.push({ template: at, text: place, length: lengthFrom(words, at, ids, place, to) });
    }
  }
  return blocks;
}

/** Where there are many runs, the shortest are chance: the words between the others find their places without them. */
function longestOnly(blocks: Block[]): Block[] {
  if (blocks.length <= SOME_BLOCKS) return blocks;
  const longer = blocks.filter(({ length }) => length > SEED + 1);
  if (longer.length <= MOST_BLOCKS) return longer.length > 0 ? longer : blocks.slice(0, MOST_BLOCKS);
  const longest = longer.sort((one, other) => other.length - one.length).slice(0, MOST_BLOCKS);
  return longest.sort((one, other) => one.template - other.template || one.text - other.text);
}

/** Words that `block` adds after `before`, which may overlap it; 0 or less: it can't follow. */
function newLength(before: Block, block: Block): number {
  if (before.template >= block.template || before.text >= block.text) return 0;
  const overlap = Math.max(
    before.template + before.length - block.template,
    before.text + before.length - block.text,
    0,
  );
  return block.length - overlap;
}

function gapCost(before: Block, block: Block): number {
  const skipped = block.text - before.text - before.length;
  const missed = block.template - before.template - before.length;
  return Math.min(LARGEST_GAP_COST, GAP_COST * (Math.max(0, skipped) + Math.max(0, missed)));
}

type Links = { scores: Float64Array; before: Int32Array };

function linkBlocks(blocks: Block[]): Links {
  const scores = Float64Array.from(blocks, (block) => block.length);
  const before = new Int32Array(blocks.length).fill(-1);
  blocks.forEach((block, at) => {
    for (let index = 0; index < at; index++) {
      const earlier = blocks[index];
      const added = earlier ? newLength(earlier, block) : 0;
      if (!earlier || added <= 0) continue;
      const score = (scores[index] ?? 0) + added - gapCost(earlier, block);
      if (score > (scores[at] ?? 0)) {
        scores[at] = score;
        before[at] = index;
      }
    }
  });
  return { scores, before };
}

function trimmed(block: Block, before: Block | undefined): Block {
  const cut = before ? block.length - newLength(before, block) : 0;
  return { template: block.template + cut, text: block.text + cut, length: block.length - cut };
}

/**
 * The best row of blocks that goes forward in template and text alike, without overlaps. Gaps cost a little, so that one
 * whole copy of a licence wins over pieces of several.
 */
export function bestChain(found: Block[]): Block[] {
  const blocks = longestOnly(found);
  const { scores, before } = linkBlocks(blocks);
  let at = scores.indexOf(Math.max(...scores));
  const chain: Block[] = [];
  while (at >= 0) {
    const block = blocks[at];
    at = before[at] ?? -1;
    if (block) chain.unshift(trimmed(block, blocks[at]));
  }
  return chain;
}
