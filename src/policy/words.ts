import type { GapCode } from '../history/evidence.ts';
import type { Direction } from '../history/types.ts';
import type { Category, ClauseKind } from '../license/types.ts';

/** Categories in the reader's words. */
export const CATEGORY_WORDS: Record<Category, string> = {
  'public-domain': 'public domain',
  permissive: 'permissive',
  'weak-copyleft': 'weak copyleft',
  'strong-copyleft': 'strong copyleft',
  'network-copyleft': 'network copyleft',
  'source-available': 'source-available',
  'non-commercial': 'non-commercial',
  'field-of-use': 'limits the field of use',
  proprietary: 'proprietary',
  none: 'no licence stated',
  unknown: 'terms not recognised',
};

/** What a clause of each kind is about, to follow "The text has words on". */
export const CLAUSE_WORDS: Record<ClauseKind, string> = {
  'named-party': 'named parties',
  'field-of-use': 'fields of use',
  ethical: 'ethical use',
  labor: 'working conditions',
  'non-commercial': 'commercial use',
  'no-sale': 'selling it',
  'hosted-service': 'offering it as a service',
  'non-compete': 'competing products',
  'revenue-or-size': 'the size or revenue of the user',
  evaluation: 'evaluation only',
  'time-limited': 'a time limit',
  'registration-key': 'licence keys',
  'no-redistribution': 'passing it on',
  'no-derivatives': 'changing it',
  paid: 'payment',
  ai: 'machine learning',
  attribution: 'attribution',
  notification: 'telling the author',
  'terms-of-service': 'terms of service',
  patent: 'patents',
  export: 'export',
  additional: 'additional terms',
};

/** Which way a change went. */
export const DIRECTION_WORDS: Record<Direction, string> = {
  tightened: 'conditions added',
  loosened: 'conditions removed',
  sideways: 'different conditions',
  notation: 'same terms, written differently',
};

/** Why something was not looked at. */
export const GAP_WORDS: Record<GapCode, string> = {
  'not-yet': 'still looking',
  'rate-limited': 'rate limited',
  offline: 'offline',
  timeout: 'no answer in time',
  'server-error': 'the server failed',
  'bad-answer': 'the answer made no sense',
  'not-found': 'not found',
  forbidden: 'access refused',
  'too-large': 'too large',
  'not-read': 'not read',
  'no-repository': 'no repository stated',
  'repository-not-confirmed': 'repository not confirmed',
  private: 'private',
  'no-license-file': 'no licence file',
  'more-revisions': 'older revisions not read',
  unpublished: 'unpublished',
  'not-semver': 'some versions are not semver',
  'times-missing': 'publish times are missing',
  'times-contradict': 'publish times contradict the versions',
  paused: 'paused',
};

/** Short form of GNU ids for where there is little room: `AGPL-3.0-or-later` -> `AGPL-3.0`. */
export function shortTerms(expression: string): string {
  return expression.replace(/-(?:or-later|only)\b/g, '');
}

const MODIFIED = /LicenseRef-(.+?)-modified/g;
/** The prefix of names that a field gave (`LicenseRef-ApexCharts-License`); a bare hash keeps it. */
const NAMED = /LicenseRef-(?![0-9a-f]{8}\b)/g;

/** A name of terms for reading: what has no SPDX id is said in words, with the name that the data carry. */
export function termsWords(terms: string): string {
  if (terms === 'NONE') return 'no terms';
  if (terms === 'NOASSERTION') return 'terms not recognised';
  if (isNamedByHash(terms)) return `its own text (${terms})`;
  return terms.replace(MODIFIED, '$1, modified').replace(NAMED, '');
}

/**
 * Terms that a text states, for reading. A copy of a GNU licence does not say whether later versions may be chosen
 * (GNU GPL 3.0, section 14: the program's own notice does), so neither do these words.
 */
export function textWords(terms: string): string {
  return shortTerms(termsWords(terms));
}

/** Whether these are terms near no standard text, which only their fingerprint names. */
export function isNamedByHash(terms: string): boolean {
  return /^LicenseRef-[0-9a-f]{8}$/.test(terms);
}

/** With a capital letter, to stand at the start. */
export function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
