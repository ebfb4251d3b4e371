import type { Library } from '../index/library.ts';
import { align } from './align.ts';
import { findCandidates } from './candidates.ts';
import { type Comparison, compare } from './compare.ts';
import type { Document } from './document.ts';

const NAME_BONUS = 0.01;
const NO_NAME_COST = 0.05;
/** A candidate whose score falls this far behind the best can't win any more. */
const BEHIND = 0.25;

/** Of two licences whose words fit alike, the one whose own names the text has is meant. */
function fitness({ similarity, template }: Comparison, { spoken }: Document): number {
  if (template.names.length === 0) return similarity;
  return similarity + (template.names.some((name) => spoken.includes(name)) ? NAME_BONUS : -NO_NAME_COST);
}

/** The template that fits the tokens from `from` to `to` best, or null where none shares a run of words with them. */
export function bestFit(document: Document, library: Library, from: number, to: number): Comparison | null {
  let best: Comparison | null = null;
  let bestScore = 0;
  for (const { template: index, score } of findCandidates(document.ids, from, to, library)) {
    const template = library.templates[index];
    if (!template || (best && score < bestScore - BEHIND)) continue;
    const places = align(template, document, from, to);
    if (!places) continue;
    const comparison = compare(template, document, library, places, from, to);
    bestScore = Math.max(bestScore, score);
    if (!best || fitness(comparison, document) > fitness(best, document)) best = comparison;
  }
  return best;
}
