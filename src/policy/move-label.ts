import type { GapCode } from '../history/evidence.ts';
import type { VersionTerms } from '../history/package/version-terms.ts';
import { directionOf } from '../history/walk/direction.ts';
import { say } from '../locale/say.ts';
import { isLouder } from './severity.ts';
import { labelOfTerms } from './terms-label.ts';
import type { Level, Policy } from './types.ts';
import { directionWords, gapWords, termsWords } from './words.ts';

/**
 * A version as a manifest or lock file asks for it, and its terms where there is such a version. `why`: why nothing is
 * known of the package.
 */
export type MoveSide = { asked: string; found: VersionTerms | null; why?: GapCode };
/** `new`: the package comes in; `unclear`: the terms of one side are not known. */
export type MoveOutcome = 'changed' | 'same' | 'new' | 'unclear';
/** What a package that comes in or moves does to the terms. */
export type MoveLabel = { level: Level; text: string; outcome: MoveOutcome };

/** `before` null: the package comes in. */
export function labelOfMove(
  name: string,
  before: MoveSide | null,
  after: MoveSide,
  policy: Policy,
): MoveLabel {
  const versions = before ? `${versionOf(before)} → ${versionOf(after)}` : versionOf(after);
  const subject = `${name} ${versions}`;
  if (!after.found) return { level: 'unknown', text: notFound(subject, after.why), outcome: 'unclear' };
  const { level } = labelOfTerms({ ...after.found, change: null }, policy);
  const terms = termsWords(after.found.terms);
  if (!before)
    return {
      level,
      text: say('moveComesIn', { subject, terms }),
      outcome: isKnown(after) ? 'new' : 'unclear',
    };
  if (!before.found || !isKnown(before) || !isKnown(after))
    return {
      level,
      text: say('moveUnclear', { subject, terms, before: termsBefore(before) }),
      outcome: 'unclear',
    };
  if (before.found.terms === after.found.terms)
    return { level, text: say('moveSame', { subject, terms }), outcome: 'same' };
  const direction = directionOf(sideOf(before.found), sideOf(after.found));
  const values = { subject, before: termsWords(before.found.terms), terms };
  const text = say('moveChanged', { ...values, direction: directionWords(direction) });
  const least: Level = direction === 'tightened' ? policy.changes.level : 'fine';
  return { level: isLouder(least, level) ? least : level, text, outcome: 'changed' };
}

function notFound(subject: string, why: GapCode = 'not-found'): string {
  if (why === 'not-found') return say('moveNotKnown', { subject });
  return say('moveNotLookedUp', { subject, why: gapWords(why) });
}

function isKnown({ found }: MoveSide): boolean {
  return found !== null && found.terms !== 'NOASSERTION';
}

function termsBefore({ found }: MoveSide): string {
  return found ? termsWords(found.terms) : say('moveNotKnownBefore');
}

function versionOf({ asked, found }: MoveSide): string {
  return found?.version ?? asked;
}

function sideOf({ terms, category }: VersionTerms) {
  return { expression: terms, category, terms: null };
}
