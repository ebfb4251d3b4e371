import { clausesOfAdditions, clausesOfWholeText } from '../clauses/find-clauses.ts';
import type { Library } from '../index/library.ts';
import { HARD } from '../text/soft-tokens.ts';
import type { Identification, Removal, TextVerdict } from '../types.ts';
import { align } from './align.ts';
import { findCandidates } from './candidates.ts';
import { type Comparison, compare } from './compare.ts';
import { type Document, prepareDocument } from './document.ts';
import { hashWords } from './fingerprint.ts';
import { addedRanges, toAddition } from './spans.ts';

const LEAST_COVERAGE = { modified: 0.85, derived: 0.5 };
const NAME_BONUS = 0.01;
const NO_NAME_COST = 0.05;
/** A candidate whose score falls this far behind the best can't win any more. */
const BEHIND = 0.25;

/** Of two licences whose words fit alike, the one whose own names the text has is meant. */
function fitness({ similarity, template }: Comparison, { spoken }: Document): number {
  if (template.names.length === 0) return similarity;
  return similarity + (template.names.some((name) => spoken.includes(name)) ? NAME_BONUS : -NO_NAME_COST);
}

/** Weighs the candidates of a range of tokens; the best one, or null where none shares a run of words. */
function bestComparison(document: Document, library: Library, from: number, to: number): Comparison | null {
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

function verdictOf({ edits, coverage, similarity }: Comparison): TextVerdict {
  if (edits.length === 0) return similarity === 1 ? 'exact' : 'equivalent';
  if (coverage >= LEAST_COVERAGE.modified) return 'modified';
  return coverage >= LEAST_COVERAGE.derived ? 'derived' : 'custom';
}

function removalsOf({ edits, template }: Comparison, library: Library): Removal[] {
  const removals = edits.map(({ removed: [from, to] }) => {
    const words = [...template.words.slice(from, to)].filter((_, index) => !template.optional[from + index]);
    return { text: words.map((word) => library.words[word] ?? '').join(' ') };
  });
  return removals.filter(({ text }) => text !== '');
}

function termsOf({ tokens, kinds }: Document): string[] {
  return tokens.words.filter((_, at) => kinds[at] === HARD);
}

function custom(document: Document): Identification {
  return {
    verdict: 'custom',
    base: null,
    expression: null,
    similarity: 0,
    additions: [],
    removals: [],
    clauses: clausesOfWholeText(document.tokens.text),
    parameters: {},
    fingerprint: hashWords(termsOf(document)),
  };
}

/** Is the answer good enough to leave the rest of the index unread? */
export function isSettled({ verdict }: Identification): boolean {
  return verdict === 'exact' || verdict === 'equivalent';
}

/** Identifies a text among the templates of one library. */
export function identifyWith(library: Library, text: string): Identification {
  const document = prepareDocument(text, library);
  const best = bestComparison(document, library, 0, document.ids.length);
  const verdict = best ? verdictOf(best) : 'custom';
  if (!best || verdict === 'custom') return { ...custom(document), similarity: best?.similarity ?? 0 };
  const additions = addedRanges(document, best).map((range) => toAddition(document, range));
  const granted = verdict === 'exact' || verdict === 'equivalent';
  const { id } = best.template;
  return {
    verdict,
    base: id,
    expression: granted ? id : null,
    similarity: best.similarity,
    additions,
    removals: removalsOf(best, library),
    clauses: clausesOfAdditions(text, additions),
    parameters: {},
    fingerprint: granted ? hashWords([id]) : hashWords(termsOf(document)),
  };
}
