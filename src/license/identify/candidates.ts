import type { Library, Template } from '../index/library.ts';
import type { Range } from './spans.ts';

const FIRST_CUT = 18;
const SECOND_CUT = 8;
/** Words of titles and notices, which a copy may lack, are much of what tells a short licence. */
const TITLES = 0.4;
const PAIR_SLOTS = 1 << 14;

/** A template that may fit. `score` orders candidates, also of different libraries; higher is better. */
export type Candidate = { template: Template; library: Library; score: number };

/** Telling words that each template shares with the text, by weight; each word counts once. */
function sharedWeights(
  ids: Int32Array,
  { from, to }: Range,
  library: Library,
): { scores: Float32Array; total: number } {
  const { first, holders, weights } = library;
  const scores = new Float32Array(library.templates.length);
  const seen = new Uint8Array(library.words.length);
  let total = 0;
  for (let at = from; at < to; at++) {
    const word = ids[at] ?? -1;
    if (word < 0 || seen[word]) continue;
    seen[word] = 1;
    const weight = weights[word] ?? 0;
    if (weight === 0) continue;
    total += weight;
    const end = first[word + 1] ?? 0;
    for (let place = first[word] ?? 0; place < end; place++) {
      const template = holders[place] ?? 0;
      scores[template] = (scores[template] ?? 0) + weight;
    }
  }
  return { scores, total };
}

/** Places of the highest ranks above 0, at most `most`, highest first; of equal ones the earlier first. */
function highest(ranks: Float32Array, most: number): number[] {
  const best: number[] = [];
  let least = 0;
  for (let place = 0; place < ranks.length; place++) {
    const rank = ranks[place] ?? 0;
    if (rank <= least) continue;
    let at = best.length;
    while (at > 0 && (ranks[best[at - 1] ?? 0] ?? 0) < rank) at--;
    best.splice(at, 0, place);
    if (best.length > most) best.pop();
    if (best.length === most) least = ranks[best[most - 1] ?? 0] ?? 0;
  }
  return best;
}

/** The templates that share most: how much of their telling words the text has, and the reverse. */
function scoreByWords(ids: Int32Array, range: Range, library: Library, leastCovered: number): number[] {
  const { scores, total } = sharedWeights(ids, range, library);
  const ranks = new Float32Array(scores.length);
  for (let template = 0; template < scores.length; template++) {
    const score = scores[template] ?? 0;
    if (score === 0) continue;
    const covered = score / (library.totals[template] ?? 1);
    const explained = score / total;
    if (covered >= TITLES * leastCovered)
      ranks[template] = 0.6 * covered + 0.4 * explained + Math.sqrt(covered * explained);
  }
  return highest(ranks, FIRST_CUT);
}

function pairSlot(one: number, other: number): number {
  return (Math.imul(one, 40503) ^ Math.imul(other, 10007)) & (PAIR_SLOTS - 1);
}

/** Pairs of neighbouring words as a set of slots: the slots themselves, and for each slot whether it is among them. */
type Pairs = { slots: Uint16Array; has: Uint8Array };

function pairsOf(ids: Int32Array, from: number, to: number): Pairs {
  const has = new Uint8Array(PAIR_SLOTS);
  const slots = new Uint16Array(Math.max(0, to - from - 1));
  let count = 0;
  for (let at = from; at + 1 < to; at++) {
    const slot = pairSlot(ids[at] ?? 0, ids[at + 1] ?? 0);
    if (has[slot]) continue;
    has[slot] = 1;
    slots[count++] = slot;
  }
  return { slots: slots.subarray(0, count), has };
}

/** Slots of a template's word pairs; worked out once, for they are needed for every text. */
const slotsOf = new WeakMap<Template, Uint16Array>();

function pairSlots(template: Template): Uint16Array {
  let slots = slotsOf.get(template);
  if (!slots) {
    slots = pairsOf(template.words, 0, template.words.length).slots.slice();
    slotsOf.set(template, slots);
  }
  return slots;
}

/** How many word pairs of a template the text has. */
function countShared(slots: Uint16Array, pairs: Uint8Array): number {
  let shared = 0;
  for (let at = 0; at < slots.length; at++) shared += pairs[slots[at] ?? 0] ?? 0;
  return shared;
}

/** Overlap of word pairs: of the longer of both, plus half of how much of the template is there. Null: too little is there. */
function scoreByPairs(
  template: Template,
  pairs: Uint8Array,
  length: number,
  leastCovered: number,
): number | null {
  const slots = pairSlots(template);
  const shared = countShared(slots, pairs);
  const needed = Math.max(1, (slots.length * template.required) / Math.max(1, template.words.length));
  const covered = Math.min(1, shared / needed);
  if (covered < leastCovered) return null;
  return (2 * shared) / (Math.max(needed, shared) + length) + 0.5 * covered;
}

/**
 * The templates of a library nearest to a range of tokens, best first: by telling words they share, then by pairs of
 * words. Ranks only; whether a text is that licence is for the alignment to say. `leastCovered`: share of a template that
 * must be there.
 */
export function findCandidates(
  ids: Int32Array,
  range: Range,
  library: Library,
  leastCovered: number,
): Candidate[] {
  const first = scoreByWords(ids, range, library, leastCovered);
  if (first.length === 0) return [];
  const { slots, has } = pairsOf(ids, range.from, range.to);
  const length = Math.max(1, slots.length);
  const candidates: Candidate[] = [];
  for (const index of first) {
    const template = library.templates[index];
    const score = template ? scoreByPairs(template, has, length, leastCovered) : null;
    if (template && score !== null) candidates.push({ template, library, score });
  }
  return candidates.sort((one, other) => other.score - one.score).slice(0, SECOND_CUT);
}
