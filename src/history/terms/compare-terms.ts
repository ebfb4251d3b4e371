import { openTerms } from './open-terms.ts';
import { partFile } from './own-part.ts';
import { isRestricting } from './restrictions.ts';
import type { Terms } from './terms.ts';
import { differsInWordingOnly } from './wording.ts';

/** `same`: nothing that matters moved; `wording`: words moved, terms did not; `terms`: the terms moved. */
export type TermsDifference = 'same' | 'wording' | 'terms';

/** Compares what two texts say. Fingerprints leave out what never matters: layout, case, years, holders. */
export function compareTerms(one: Terms, other: Terms): TermsDifference {
  if (openTermsOf(one) !== openTermsOf(other)) return 'terms';
  if (one.fingerprint === other.fingerprint) return 'same';
  if (one.standard && other.standard) return one.expression === other.expression ? 'same' : 'terms';
  if (one.base !== other.base || restrictionsOf(one) !== restrictionsOf(other)) return 'terms';
  const parts = one.base === null ? [wordsOf] : [additionsOf, removalsOf];
  return parts.every((words) => differsInWordingOnly(words(one), words(other))) ? 'wording' : 'terms';
}

function openTermsOf({ files }: Terms): string {
  return JSON.stringify(files.map(({ text }) => Object.entries(openTerms(text)).sort()));
}

/** A kind of restriction that was not there before is no wording, however few words bring it. */
function restrictionsOf({ clauses }: Terms): string {
  const kinds = clauses.filter(isRestricting).map(({ kind }) => kind);
  return [...new Set(kinds)].sort().join(' ');
}

/** Of two editions of one standard text only the edits count: it may stand there in full or by reference. */
function additionsOf({ additions }: Terms): string {
  return additions.join('\n');
}

function removalsOf({ removals }: Terms): string {
  return removals.join('\n');
}

function wordsOf({ files }: Terms): string {
  return files.map((file) => partFile(file.text).own).join('\n');
}
