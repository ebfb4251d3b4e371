import type { Library } from '../index/library.ts';

const FIRST_CUT = 24;
const SECOND_CUT = 8;
const PAIR_SLOTS = 1 << 15;

/** A template that may fit, by its number in the library; `score` orders candidates, higher is better. */
export type Candidate = { template: number; score: number };

/** How much of a template's telling words the text has, and the reverse. */
function scoreByWords(ids: Int32Array, from: number, to: number, library: Library): Candidate[] {
  const scores = new Float32Array(library.templates.length);
  const seen = new Uint8Array(library.words.length);
  let total = 0;
  for (let at = from; at < to; at++) {
    const word = ids[at] ?? -1;
    if (word < 0 || seen[word]) continue;
    seen[word] = 1;
    const weight = library.weights[word] ?? 0;
    total += weight;
    const end = library.first[word + 1] ?? 0;
    for (let place = library.first[word] ?? 0; place < end; place++) {
      const template = library.holders[place] ?? 0;
      scores[template] = (scores[template] ?? 0) + weight;
    }
  }
  const candidates: Candidate[] = [];
  scores.forEach((score, template) => {
    if (score === 0) return;
    const covered = score / (library.totals[template] ?? 1);
    const explained = score / total;
    candidates.push({ template, score: 0.6 * covered + 0.4 * explained + Math.sqrt(covered * explained) });
  });
  return candidates;
}

function pairSlot(one: number, other: number): number {
  return (Math.imul(one, 40503) ^ Math.imul(other, 10007)) & (PAIR_SLOTS - 1);
}

function countPairs(ids: Int32Array, from: number, to: number): Uint16Array {
  const counts = new Uint16Array(PAIR_SLOTS);
  for (let at = from; at + 1 < to; at++) {
    const slot = pairSlot(ids[at] ?? 0, ids[at + 1] ?? 0);
    counts[slot] = (counts[slot] ?? 0) + 1;
  }
  return counts;
}

/** Overlap of word pairs: of the longer of both, plus half of how much of the template is there. */
function scoreByPairs(words: Int32Array, required: number, pairs: Uint16Array, length: number): number {
  const left = pairs.slice();
  let shared = 0;
  for (let at = 0; at + 1 < words.length; at++) {
    const slot = pairSlot(words[at] ?? 0, words[at + 1] ?? 0);
    const count = left[slot] ?? 0;
    if (count === 0) continue;
    left[slot] = count - 1;
    shared++;
  }
  const needed = Math.max(1, Math.min(words.length - 1, required));
  return (2 * shared) / (Math.max(needed, shared) + length) + 0.5 * Math.min(1, shared / needed);
}

/**
 * The templates nearest to the tokens from `from` to `to`, best first: by telling words they share, then by pairs of
 * words. Ranks only; whether a text is that licence is for the alignment to say.
 */
export function findCandidates(ids: Int32Array, from: number, to: number, library: Library): Candidate[] {
  const first = scoreByWords(ids, from, to, library)
    .sort((one, other) => other.score - one.score)
    .slice(0, FIRST_CUT);
  const pairs = countPairs(ids, from, to);
  return first
    .map(({ template }) => {
      const { words, required } = library.templates[template] ?? { words: new Int32Array(), required: 0 };
      return { template, score: scoreByPairs(words, required, pairs, Math.max(1, to - from - 1)) };
    })
    .sort((one, other) => other.score - one.score)
    .slice(0, SECOND_CUT);
}
