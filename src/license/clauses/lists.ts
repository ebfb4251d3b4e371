import type { ClauseKind } from '../types.ts';
import { OPERATORS } from './operators.ts';
import { PARTY_WORDS } from './party-words.ts';
import { VOCABULARIES } from './vocabulary.ts';
import { buildWordIndex, type Hit, hitsIn } from './word-index.ts';

export const KINDS = VOCABULARIES.length;

const NAMED = {
  ...OPERATORS,
  ...PARTY_WORDS,
  left: VOCABULARIES.map(({ left = '' }) => left).join(' '),
};
export type ListName = keyof typeof NAMED;
const NAMES = Object.keys(NAMED);
/** Strong words of each kind, weak ones, then the named lists. */
const INDEX = buildWordIndex([
  ...VOCABULARIES.map(({ strong, left = '' }) => `${strong} ${left}`),
  ...VOCABULARIES.map(({ weak }) => weak),
  ...Object.values(NAMED),
]);
const LISTS = 2 * KINDS + NAMES.length;

/** Number of the list of a kind's strong words; its weak ones are `KINDS` further. */
export function listOfKind(wanted: ClauseKind): number {
  return VOCABULARIES.findIndex(({ kind }) => kind === wanted);
}

/** Numbers of the named lists. */
export const LIST = Object.fromEntries(NAMES.map((name, at) => [name, 2 * KINDS + at])) as Record<
  ListName,
  number
>;

/** Everything of all lists that stands in a sentence, given as its words. */
export function findAll(words: string[]): Hit[] {
  return hitsIn(INDEX, words);
}

/** Hits of named lists. */
export function hitsOf(hits: Hit[], ...names: ListName[]): Hit[] {
  const [first, ...rest] = names.map((name) => LIST[name]);
  return hits.filter(({ list }) => list === first || rest.includes(list));
}

/** Hits that share no word with the others. */
export function apartFrom(hits: Hit[], others: Hit[]): Hit[] {
  if (others.length === 0) return hits;
  return hits.filter((hit) => !others.some(({ at, end }) => hit.at < end && hit.end > at));
}

/** How many different entries of each list stand among these hits, by the list's number. */
export function countsOf(hits: Hit[]): number[] {
  const counts = new Array<number>(LISTS).fill(0);
  const seen = new Set<number>();
  for (const { list, entry } of hits) {
    const key = entry * LISTS + (entry < 0 ? -list : list);
    if (!seen.has(key)) counts[list] = (counts[list] ?? 0) + 1;
    seen.add(key);
  }
  return counts;
}
