import { isRestricting } from './restrictions.ts';
import type { Terms } from './terms.ts';
import { differsInWordingOnly } from './wording.ts';

/** `same`: nothing that matters moved; `wording`: words moved, terms did not; `terms`: the terms moved. */
export type TermsDifference = 'same' | 'wording' | 'terms';

/**
 * Parameters that are terms themselves, where a licence leaves them open: what BUSL-1.1 allows beyond its text, until
 * when it restricts, and what comes after. Licensor and Licensed Work name things, so they are silent.
 */
const WEIGHTY = /additional.?use.?grant|change.?date|change.?licen[cs]e/i;

/** Compares what two texts say. Fingerprints leave out what never matters: layout, case, years, holders. */
export function compareTerms(one: Terms, other: Terms): TermsDifference {
  if (weighty(one) !== weighty(other)) return 'terms';
  if (one.fingerprint === other.fingerprint) return 'same';
  if (one.standard || other.standard) return compareWithStandard(one, other);
  if (differsInWordingOnly(wordsOf(one), wordsOf(other))) return 'wording';
  if (one.base === null || one.base !== other.base) return 'terms';
  return compareEdits(one, other);
}

function weighty(terms: Terms): string {
  const open = Object.entries(terms.parameters).filter(([name]) => WEIGHTY.test(name));
  return JSON.stringify(open.map(([name, value]) => [name, plain(value)]).sort());
}

function compareWithStandard(one: Terms, other: Terms): TermsDifference {
  if (one.standard && other.standard) return one.expression === other.expression ? 'same' : 'terms';
  return one.base === other.base ? compareEdits(one, other) : 'terms';
}

/** Two editions of one standard text: what was taken out, and what the added words restrict. */
function compareEdits(one: Terms, other: Terms): TermsDifference {
  const equal = edits(one) === edits(other);
  return equal ? 'wording' : 'terms';
}

function edits({ clauses, removals }: Terms): string {
  const conditions = clauses.filter((clause) => isRestricting(clause) || clause.kind === 'additional');
  return JSON.stringify([conditions.map(({ quote }) => plain(quote)).sort(), removals.map(plain).sort()]);
}

function wordsOf({ files }: Terms): string {
  return files.map((file) => file.text).join('\n');
}

function plain(text: string): string {
  return text.toLowerCase().split(/\s+/).join(' ').trim();
}
