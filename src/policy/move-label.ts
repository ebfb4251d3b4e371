import type { VersionTerms } from '../history/package/version-terms.ts';
import { directionOf } from '../history/walk/direction.ts';
import { isLouder } from './severity.ts';
import { labelOfTerms } from './terms-label.ts';
import type { Level, Policy } from './types.ts';
import { DIRECTION_WORDS, termsWords } from './words.ts';

/** A version as a manifest or lock file asks for it, and its terms where there is such a version. */
export type MoveSide = { asked: string; found: VersionTerms | null };
/** What a package that comes in or moves does to the terms. */
export type MoveLabel = { level: Level; text: string; changed: boolean };

/** `before` null: the package comes in. What has no version on the registry is unknown. */
export function labelOfMove(
  name: string,
  before: MoveSide | null,
  after: MoveSide,
  policy: Policy,
): MoveLabel {
  const level = after.found ? labelOfTerms({ ...after.found, change: null }, policy).level : 'unknown';
  const versions = before ? `${versionOf(before)} → ${versionOf(after)}` : versionOf(after);
  const subject = `${name} ${versions}`;
  if (!after.found) return { level, text: `${subject}: not known to the registry`, changed: false };
  const terms = termsWords(after.found.terms);
  if (!before) return { level, text: `${subject} comes in: ${terms}`, changed: false };
  if (!before.found || before.found.terms === after.found.terms) {
    const same = before.found ? ', as before' : '';
    return { level, text: `${subject}: ${terms}${same}`, changed: false };
  }
  const direction = directionOf(sideOf(before.found), sideOf(after.found));
  const text = `${subject}: ${termsWords(before.found.terms)} → ${terms}, ${DIRECTION_WORDS[direction]}`;
  const least: Level = direction === 'tightened' ? policy.changes.level : 'fine';
  return { level: isLouder(least, level) ? least : level, text, changed: true };
}

function versionOf({ asked, found }: MoveSide): string {
  return found?.version ?? asked;
}

function sideOf({ terms, category }: VersionTerms) {
  return { expression: terms, category, terms: null };
}
