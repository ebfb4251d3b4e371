import { type Library, REQUIRED, SOFT, TERM_PART, type Template } from '../index/library.ts';
import { HARD } from '../text/soft-tokens.ts';
import { TERM_WORDS } from '../text/vocabularies.ts';
import type { Alignment } from './align.ts';
import type { Document } from './document.ts';
import { isHarmless } from './harmless.ts';

/** A place where text and template part: template words `removed[0] .. removed[1] - 1` stand against the text's `added`. */
export type Edit = {
  removed: [number, number];
  added: [number, number];
  outside: boolean;
  /** The template's words are of a part that a text may leave out, and that this one has but for them. */
  cut?: true;
};

/** How a template fits a text. */
export type Comparison = {
  template: Template;
  places: Alignment;
  edits: Edit[];
  /** Share of the template's required words that the text has. */
  coverage: number;
  /** 0 to 1: shared words against shared words and cost of all differences. */
  similarity: number;
  /** How many words template and text share, and what their differences cost but for the text around. */
  shared: number;
  cost: number;
  /** First place of the text that the template matches, and the one after the last. */
  first: number;
  end: number;
};

/** A long insertion is one edit, not as many as it has words. */
const FULL_COST_WORDS = 10;
const LONG_COST = 0.2;
/** Text around the licence says little about which licence it is. */
const OUTSIDE_COST = 0.2;
const MOST_OUTSIDE = 400;
/** Keeps the template that fits word by word ahead of one that fits but for spelling. */
const HARMLESS_COST = 0.05;
/** Another term is another licence: one that lacks the sentence altogether may fit better. */
const SWAP_COST = 5;
const LONGEST_SWAP = 8;
const SOFT_COST = 0.04;
const MOST_SOFT_COST = 1;
const PART_COST = 0.3;
const MOST_PART_COST = 20;

function countHard(kinds: Uint8Array, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at++) if (kinds[at] === HARD) count++;
  return count;
}

function countRequired({ optional }: Template, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at++) if (!optional[at]) count++;
  return count;
}

/** What it costs that a text leaves out words that it may leave out. */
function optionalCost({ optional }: Template, from: number, to: number): number {
  let [soft, part] = [0, 0];
  for (let at = from; at < to; at++) {
    if (optional[at] === SOFT) soft += SOFT_COST;
    else if (optional[at] !== REQUIRED) part += PART_COST;
  }
  return Math.min(soft, MOST_SOFT_COST) + Math.min(part, MOST_PART_COST);
}

/** Does a text leave out a whole part that is a term? A few words of one are told like any difference. */
function lacksTerm({ optional }: Template, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (optional[at] === TERM_PART) return true;
  return false;
}

/** Words on both sides by which a part is known that the text has, though it need not. */
const AROUND_CUT = 8;
const LONGEST_CUT = 2;

/** Does a text have a part that it may leave out, but for a word of terms ("not" out of a preamble)? */
function cutsSoftPart(
  template: Template,
  library: Library,
  places: Alignment,
  { removed, added }: Edit,
): boolean {
  const [from, to] = removed;
  if (added[0] < added[1] || from === to || to - from > LONGEST_CUT) return false;
  if (![from, to - 1].some((at) => TERM_WORDS.has(library.words[template.words[at] ?? 0] ?? '')))
    return false;
  let around = 0;
  for (let at = from - AROUND_CUT; at < to + AROUND_CUT; at++) {
    if (!template.optional[at]) continue;
    if ((at < from || at >= to) && (places[at] ?? -1) < 0) return false;
    around++;
  }
  return (
    around > AROUND_CUT && template.optional[from] !== REQUIRED && template.optional[to - 1] !== REQUIRED
  );
}

function insertionCost(words: number): number {
  return words <= FULL_COST_WORDS ? words : FULL_COST_WORDS + LONG_COST * (words - FULL_COST_WORDS);
}

/** First and last required word of the template that the text has; what lies beyond them stands around the licence. */
function requiredEnds({ optional }: Template, places: Alignment): [number, number] {
  let [first, last] = [places.length, -1];
  for (let at = 0; at < places.length; at++) {
    if ((places[at] ?? -1) < 0 || optional[at] !== REQUIRED) continue;
    first = Math.min(first, at);
    last = at;
  }
  return [first, last];
}

/** All places where the alignment skips words of the template or of the text, from `from` to `to`. */
function gapsOf(template: Template, places: Alignment, from: number, to: number): Edit[] {
  const gaps: Edit[] = [];
  const [first, last] = requiredEnds(template, places);
  let [word, place] = [0, from];
  for (let at = 0; at < places.length; at++) {
    const found = places[at] ?? -1;
    if (found < 0) continue;
    const outside = at <= first || word > last;
    if (at > word || found > place) gaps.push({ removed: [word, at], added: [place, found], outside });
    [word, place] = [at + 1, found + 1];
  }
  if (word < places.length || place < to)
    gaps.push({ removed: [word, places.length], added: [place, to], outside: true });
  return gaps;
}

/** Words that template and text share, all and required ones, and the places of the first and the last. */
function countShared(
  { optional }: Template,
  places: Alignment,
): { shared: number; required: number; first: number; last: number } {
  let [shared, required, first, last] = [0, 0, -1, -1];
  for (let at = 0; at < places.length; at++) {
    const place = places[at] ?? -1;
    if (place < 0) continue;
    shared++;
    if (!optional[at]) required++;
    if (first < 0) first = place;
    last = place;
  }
  return { shared, required, first, last };
}

/** Does the text have one word of terms where the template has another ("military" for "nuclear")? */
function swapsTerm(
  { words }: Template,
  { tokens }: Document,
  library: Library,
  { removed, added }: Edit,
): boolean {
  if (Math.max(removed[1] - removed[0], added[1] - added[0]) > LONGEST_SWAP) return false;
  const inTemplate = [...words.slice(...removed)].map((word) => library.words[word] ?? '');
  const inText = tokens.words.slice(...added);
  return inTemplate.some((word) => TERM_WORDS.has(word)) && inText.some((word) => TERM_WORDS.has(word));
}

/**
 * Weighs an alignment between `from` and `to`: what is missing, what was put in, what stands around. Differences that the
 * matching guidelines forgive make no edit.
 */
export function compare(
  template: Template,
  document: Document,
  library: Library,
  places: Alignment,
  from: number,
  to: number,
): Comparison {
  const { shared, required, first, last } = countShared(template, places);
  const edits: Edit[] = [];
  let [cost, around] = [0, 0];
  for (const gap of gapsOf(template, places, from, to)) {
    const missing = countRequired(template, ...gap.removed);
    const inserted = countHard(document.kinds, ...gap.added);
    cost += optionalCost(template, ...gap.removed);
    const isCut = cutsSoftPart(template, library, places, gap);
    if (missing === 0 && inserted === 0 && !isCut && !lacksTerm(template, ...gap.removed)) continue;
    if (!isCut && isHarmless(template, document, library, gap)) {
      cost += HARMLESS_COST * (missing + inserted);
      continue;
    }
    cost += missing + (gap.outside ? 0 : insertionCost(inserted));
    if (swapsTerm(template, document, library, gap)) cost += SWAP_COST;
    around += gap.outside ? OUTSIDE_COST * Math.min(inserted, MOST_OUTSIDE) : 0;
    edits.push(isCut ? { ...gap, cut: true } : gap);
  }
  return {
    template,
    places,
    edits,
    coverage: required / Math.max(1, template.required),
    similarity: shared / (shared + cost + around),
    shared,
    cost,
    first,
    end: last + 1,
  };
}
