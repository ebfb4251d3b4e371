import type { Library } from '../index/library.ts';
import { HARD } from '../text/soft-tokens.ts';
import { bestFit } from './best-fit.ts';
import type { Comparison } from './compare.ts';
import type { Document } from './document.ts';
import type { Range } from './spans.ts';

/** Fewer unexplained words than this can't hold another licence. */
const LEAST_WORDS = 18;
/** A further licence has to be there nearly whole: its words are few against the file's. */
const LEAST_COVERAGE = 0.8;
const LEAST_CLOSENESS = 0.75;
const MOST_LICENSES = 12;

function hardCount({ kinds }: Document, { from, to }: Range): number {
  let count = 0;
  for (let at = from; at < to; at++) if (kinds[at] === HARD) count++;
  return count;
}

function unexplained({ edits }: Comparison): Range[] {
  return edits.map(({ added: [from, to] }) => ({ from, to }));
}

function isThere({ coverage, shared, cost }: Comparison): boolean {
  return coverage >= LEAST_COVERAGE && shared / (shared + cost) >= LEAST_CLOSENESS;
}

/**
 * All licences that a text prints, in its order: the best fit of the whole, then whatever fits the words that it leaves
 * unexplained. Repeated copies come out repeatedly. Empty where nothing fits.
 */
export function licensesIn(document: Document, library: Library): Comparison[] {
  const best = bestFit(document, library, 0, document.ids.length);
  if (!best) return [];
  const found = [best];
  const open = unexplained(best);
  while (open.length > 0 && found.length < MOST_LICENSES) {
    const range = open.pop();
    if (!range || hardCount(document, range) < LEAST_WORDS) continue;
    const fit = bestFit(document, library, range.from, range.to);
    if (!fit || !isThere(fit)) continue;
    found.push(fit);
    open.push(...unexplained(fit));
  }
  return found.sort((one, other) => one.first - other.first);
}
