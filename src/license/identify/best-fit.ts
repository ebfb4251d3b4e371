import { hashNumbers, isTerm, type Library, type Template } from '../index/library.ts';
import { HARD } from '../text/soft-tokens.ts';
import { align } from './align.ts';
import { type Candidate as Found, findCandidates } from './candidates.ts';
import { type Comparison, compare } from './compare.ts';
import type { Document } from './document.ts';
import type { Range } from './spans.ts';

const NEARLY = 0.017;
const UNSURE = 0.95;
const NAME_BONUS = 0.025;
const NO_NAME_COST = 0.035;
/**
 * When to stop: the better the best fit so far, the nearer a candidate's score must be to the best one's to be tried. Rows
 * are similarity of the best fit, and how far a score may lie behind.
 */
const STOP: [number, number][] = [
  [0.97, 0.02],
  [0.9, 0.06],
  [0, 0.2],
];

/** Licences that everyone uses with names of their own, whatever name the standard text prints. */
const FOR_ANY_NAME = new Set(
  'Apache-1.0 Apache-1.1 ISC X11 HPND-sell-variant Zlib curl PostgreSQL bzip2-1.0.6 OLDAP-2.8 MIT-CMU MIT-open-group'.split(
    ' ',
  ),
);

/** The more templates were tried, the less likely is it that one of the others fits better. */
const SOME_TRIED = 3;
const LATE_BEHIND = 0.16;
const MOST_TRIED = 5;
/** Where so little fits after the nearest ones, the text is one of its own kind. */
const FEW_TRIED = 2;
const HOPELESS = 0.4;

/** Of two licences whose words fit alike, the one whose own names the text has is meant. */
function fitness({ similarity, template }: Comparison, { spoken }: Document): number {
  if (template.names.length === 0) return similarity;
  if (template.names.some((name) => spoken.includes(name))) return similarity + NAME_BONUS;
  return FOR_ANY_NAME.has(template.id) ? similarity : similarity - NO_NAME_COST;
}

function isBehind(behind: number, similarity: number, tried: number): boolean {
  if (tried >= MOST_TRIED || (tried >= SOME_TRIED && behind > LATE_BEHIND)) return true;
  if (tried >= FEW_TRIED && similarity < HOPELESS) return true;
  const row = STOP.find(([least]) => similarity >= least);
  return row !== undefined && behind > row[1];
}

/** The alignment of a template with a range, weighed; remembered, for the whole index is searched after its core. */
function weigh(
  template: Template,
  document: Document,
  library: Library,
  { from, to }: Range,
): Comparison | null {
  const key = `${from} ${to}`;
  const known = document.weighed.get(template)?.get(key);
  if (known !== undefined) return known;
  const places = align(template, document, from, to);
  const comparison = places ? compare(template, document, library, places, from, to) : null;
  const ranges = document.weighed.get(template) ?? new Map<string, Comparison | null>();
  document.weighed.set(template, ranges.set(key, comparison));
  return comparison;
}

/**
 * The licence whose required words are the text's words of terms, one by one: no search is needed for it. Null where there is
 * none, or where several licences have these words.
 */
export function wordByWord(document: Document, libraries: Library[]): Comparison | null {
  const hash = hashNumbers(document.ids, (at) => document.kinds[at] === HARD);
  const all = { from: 0, to: document.ids.length };
  for (const library of libraries) {
    const template = library.whole.get(hash);
    const comparison = template ? weigh(template, document, library, all) : null;
    if (comparison?.edits.length === 0) return comparison;
  }
  return null;
}

/** Candidates of a range in one library; remembered like alignments. */
function candidatesIn(library: Library, document: Document, range: Range, leastCovered: number): Found[] {
  const key = `${range.from} ${range.to}`;
  const known = document.found.get(library)?.get(key);
  if (known) return known;
  const found = findCandidates(document.ids, range, library, leastCovered);
  const ranges = document.found.get(library) ?? new Map<string, Found[]>();
  document.found.set(library, ranges.set(key, found));
  return found;
}

/** A fit that lacks words or has some put in may lose to a whole licence with words around it. */
function sureness(best: Comparison): number {
  return isWhole(best) ? best.similarity : Math.min(best.similarity, UNSURE);
}

/** A licence that is there word by word, with nothing but words around it. */
function isWhole({ template, edits }: Comparison): boolean {
  return edits.every(({ outside, removed }) => outside && !removesTerm(template, removed));
}

function removesTerm(template: Template, [from, to]: [number, number]): boolean {
  for (let at = from; at < to; at++) if (isTerm(template, at)) return true;
  return false;
}

/**
 * Of a licence that lacks words and one that is whole with words around it and fits nearly as well, the whole one: people
 * add to licences more often than they cut one of the rarer kinds that are made of another and a sentence.
 */
function preferred(best: Comparison | null, fits: Comparison[]): Comparison | null {
  if (!best || isWhole(best)) return best;
  const least = best.similarity - NEARLY;
  const whole = fits.filter((fit) => isWhole(fit) && fit.similarity >= least);
  return whole.sort((one, other) => other.similarity - one.similarity)[0] ?? best;
}

/**
 * The template that fits the tokens of a range best, or null where none shares a run of words with them. `leastCovered`:
 * templates of which the text has less, by a first estimate, are not tried.
 */
export function bestFit(
  document: Document,
  libraries: Library[],
  range: Range,
  leastCovered = 0,
): Comparison | null {
  let best: Comparison | null = null;
  let bestScore = 0;
  const fits: Comparison[] = [];
  const candidates = libraries.flatMap((library) => candidatesIn(library, document, range, leastCovered));
  for (const { template, score, library } of candidates.sort((one, other) => other.score - one.score)) {
    if (best && isBehind(bestScore - score, sureness(best), fits.length)) continue;
    const comparison = weigh(template, document, library, range);
    if (!comparison) continue;
    fits.push(comparison);
    bestScore = Math.max(bestScore, score);
    if (!best || fitness(comparison, document) > fitness(best, document)) best = comparison;
  }
  return preferred(best, fits);
}
