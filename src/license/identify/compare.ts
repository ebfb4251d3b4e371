import { type Library, PART, SOFT, type Template } from '../index/library.ts';
import { HARD } from '../text/soft-tokens.ts';
import type { Alignment } from './align.ts';
import type { Document } from './document.ts';
import { isHarmless } from './harmless.ts';

/** A place where text and template part: template words `removed[0] .. removed[1] - 1` stand against the text's `added`. */
export type Edit = { removed: [number, number]; added: [number, number]; outside: boolean };

/** How a template fits a text. */
export type Comparison = {
  template: Template;
  places: Alignment;
  edits: Edit[];
  /** Share of the template's required words that the text has. */
  coverage: number;
  /** 0 to 1: shared words against shared words and cost of all differences. */
  similarity: number;
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
const SOFT_COST = 0.04;
const PART_COST = 0.3;

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
  let cost = 0;
  for (let at = from; at < to; at++) {
    if (optional[at] === SOFT) cost += SOFT_COST;
    else if (optional[at] === PART) cost += PART_COST;
  }
  return cost;
}

function insertionCost(words: number, outside: boolean): number {
  if (outside) return OUTSIDE_COST * Math.min(words, MOST_OUTSIDE);
  return words <= FULL_COST_WORDS ? words : FULL_COST_WORDS + LONG_COST * (words - FULL_COST_WORDS);
}

/** All places where the alignment skips words of the template or of the text, from `from` to `to`. */
function gapsOf(places: Alignment, from: number, to: number): Edit[] {
  const gaps: Edit[] = [];
  let [word, place, outside] = [0, from, true];
  for (let at = 0; at < places.length; at++) {
    const found = places[at] ?? -1;
    if (found < 0) continue;
    if (at > word || found > place) gaps.push({ removed: [word, at], added: [place, found], outside });
    [word, place, outside] = [at + 1, found + 1, false];
  }
  if (word < places.length || place < to)
    gaps.push({ removed: [word, places.length], added: [place, to], outside: true });
  return gaps;
}

function countShared({ optional }: Template, places: Alignment): { shared: number; required: number } {
  let [shared, required] = [0, 0];
  places.forEach((place, at) => {
    if (place < 0) return;
    shared++;
    if (!optional[at]) required++;
  });
  return { shared, required };
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
  const { shared, required } = countShared(template, places);
  const edits: Edit[] = [];
  let cost = 0;
  for (const gap of gapsOf(places, from, to)) {
    const missing = countRequired(template, ...gap.removed);
    const inserted = countHard(document.kinds, ...gap.added);
    cost += optionalCost(template, ...gap.removed);
    if (missing === 0 && inserted === 0) continue;
    if (isHarmless(template, document, library, gap)) {
      cost += HARMLESS_COST * (missing + inserted);
      continue;
    }
    cost += missing + insertionCost(inserted, gap.outside);
    edits.push(gap);
  }
  const found = places.filter((place) => place >= 0);
  return {
    template,
    places,
    edits,
    coverage: required / Math.max(1, template.required),
    similarity: shared / (shared + cost),
    first: found[0] ?? from,
    end: (found.at(-1) ?? from - 1) + 1,
  };
}
