import type { Library } from '../index/library.ts';
import { HARD } from '../text/soft-tokens.ts';
import { bestFit, wordByWord } from './best-fit.ts';
import type { Comparison } from './compare.ts';
import type { Document } from './document.ts';
import type { Range } from './spans.ts';

/** Fewer unexplained words than this can't hold another licence. */
const LEAST_WORDS = 18;
/** Within a licence, only a longer insertion can be another licence. */
const LEAST_WORDS_WITHIN = 40;
/** A further licence has to be there nearly whole: its words are few against the file's. */
const LEAST_COVERAGE = 0.8;
/** A licence of which a first estimate finds less is not there, not even much changed. */
const LEAST_OF_WHOLE = 0.4;
/** First estimates are lower than what the alignment finds. */
const LEAST_ESTIMATE = 0.5;
const LEAST_CLOSENESS = 0.75;
const MOST_LICENSES = 12;

function hardCount({ kinds }: Document, { from, to }: Range): number {
  let count = 0;
  for (let at = from; at < to; at++) if (kinds[at] === HARD) count++;
  return count;
}

function unexplained(document: Document, { edits }: Comparison): Range[] {
  return edits
    .filter(({ added: [from, to], outside }) => {
      const least = outside ? LEAST_WORDS : LEAST_WORDS_WITHIN;
      return to - from >= least && hardCount(document, { from, to }) >= least;
    })
    .map(({ added: [from, to] }) => ({ from, to }));
}

function isThere({ coverage, shared, cost }: Comparison): boolean {
  return coverage >= LEAST_COVERAGE && shared / (shared + cost) >= LEAST_CLOSENESS;
}

/**
 * All licences that a text prints, in its order: the best fit of the whole, then whatever fits the words that it leaves
 * unexplained. Repeated copies come out repeatedly. Empty where nothing fits, or where the best fit is not `isWorthMore`
 * search.
 */
export function licensesIn(
  document: Document,
  libraries: Library[],
  isWorthMore: (best: Comparison) => boolean = () => true,
): Comparison[] {
  const whole = wordByWord(document, libraries);
  if (whole) return [whole];
  const best = bestFit(document, libraries, { from: 0, to: document.ids.length }, LEAST_OF_WHOLE);
  if (!best || !isWorthMore(best)) return [];
  const found = [best];
  const open = unexplained(document, best);
  while (open.length > 0 && found.length < MOST_LICENSES) {
    const range = open.pop();
    if (!range) continue;
    const fit = bestFit(document, libraries, range, LEAST_ESTIMATE);
    if (!fit || !isThere(fit)) continue;
    found.push(fit);
    open.push(...unexplained(document, fit));
  }
  return found.sort((one, other) => one.first - other.first);
}
