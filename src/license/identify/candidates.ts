import { type Library, REQUIRED, type Template } from '../index/library.ts';
import type { Range } from './spans.ts';

const FIRST_CUT = 18;
const SECOND_CUT = 8;
/** Words of titles and notices, which a copy may lack, are much of what tells a short licence. */
const TITLES = 0.2;
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

/** Adds the pairs of neighbouring words that `isMeant` to a set of slots, and those that are new to it to a list. */
function addPairs(
  ids: Int32Array,
  { from, to }: Range,
  has: Uint8Array,
  slots: number[],
  isMeant: (at: number) => boolean,
): void {
  for (let at = from; at + 1 < to; at++) {
    const slot = pairSlot(ids[at] ?? 0, ids[at + 1] ?? 0);
    if (has[slot] || !isMeant(at)) continue;
    has[slot] = 1;
    slots.push(slot);
  }
}

/** Pairs of neighbouring words of a template as slots, each once; the first `required` are of words that a text must have. */
type Pairs = { slots: Uint16Array; required: number };

function pairsOf({ words, optional }: Template): Pairs {
  const has = new Uint8Array(PAIR_SLOTS);
  const slots: number[] = [];
  const all = { from: 0, to: words.length };
  addPairs(words, all, has, slots, (at) => optional[at] === REQUIRED && optional[at + 1] === REQUIRED);
  const required = slots.length;
  addPairs(words, all, has, slots, () => true);
  return { slots: Uint16Array.from(slots), required };
}

/** Pairs of templates' words; worked out once, for they are needed for every text. */
const pairsOfTemplate = new WeakMap<Template, Pairs>();

function templatePairs(template: Template): Pairs {
  let pairs = pairsOfTemplate.get(template);
  if (!pairs) {
    pairs = pairsOf(template);
    pairsOfTemplate.set(template, pairs);
  }
  return pairs;
}

function countShared(slots: Uint16Array, from: number, to: number, has: Uint8Array): number {
  let shared = 0;
  for (let at = from; at < to; at++) shared += has[slots[at] ?? 0] ?? 0;
  return shared;
}

/**
 * Overlap of word pairs: of the longer of both, plus half of how much of what a text must have is there. Null: too little is
 * there.
 */
function scoreByPairs(
  template: Template,
  has: Uint8Array,
  length: number,
  leastCovered: number,
): number | null {
  const { slots, required } = templatePairs(template);
  const needed = Math.max(1, required);
  const shared = countShared(slots, 0, required, has);
  const covered = shared / needed;
  if (covered < leastCovered) return null;
  const all = shared + countShared(slots, required, slots.length, has);
  return (2 * all) / (Math.max(needed, all) + length) + 0.5 * covered;
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
  const has = new Uint8Array(PAIR_SLOTS);
  const slots: number[] = [];
  addPairs(ids, range, has, slots, () => true);
  const length = Math.max(1, slots.length);
  const candidates: Candidate[] = [];
  for (const index of first) {
    const template = library.templates[index];
    const score = template ? scoreByPairs(template, has, length, leastCovered) : null;
    if (template && score !== null) candidates.push({ template, library, score });
  }
  return candidates.sort((one, other) => other.score - one.score).slice(0, SECOND_CUT);
}
