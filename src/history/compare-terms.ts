import { partFile } from './own-part.ts';
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
  if (one.standard && other.standard) return one.expression === other.expression ? 'same' : 'terms';
  if (one.base !== other.base) return 'terms';
  return differsInWordingOnly(wordsOf(one), wordsOf(other)) ? 'wording' : 'terms';
}

function weighty(terms: Terms): string {
  const open = Object.entries(terms.parameters).filter(([name]) => WEIGHTY.test(name));
  return JSON.stringify(open.map(([name, value]) => [name, plain(value)]).sort());
}

function wordsOf({ files }: Terms): string {
  return files.map((file) => partFile(file.text).own).join('\n');
}

function plain(text: string): string {
  return text.toLowerCase().split(/\s+/).join(' ').trim();
}
