import type { GapCode } from '../history/evidence.ts';
import type { Current, Direction } from '../history/types.ts';
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

/** What a clause of each kind does, to follow "The text". */
export const CLAUSE_WORDS: Record<ClauseKind, string> = {
  'named-party': 'limits who may use it (named parties)',
  'field-of-use': 'limits what it may be used for',
  ethical: 'limits use by ethical rules',
  labor: 'limits use by rules on working conditions',
  'non-commercial': 'limits commercial use',
  'no-sale': 'limits selling it',
  'hosted-service': 'limits offering it as a service',
  'non-compete': 'limits use in competing products',
  'revenue-or-size': 'limits use by the size or revenue of the user',
  evaluation: 'limits use to evaluation',
  'time-limited': 'limits how long it may be used',
  'registration-key': 'asks for a licence key',
  'no-redistribution': 'limits passing it on',
  'no-derivatives': 'limits changing it',
  paid: 'asks for payment',
  ai: 'limits use for machine learning',
  attribution: 'asks for attribution',
  notification: 'asks for word to the author',
  'terms-of-service': 'binds to terms of service',
  patent: 'has terms on patents',
  export: 'has terms on export',
  additional: 'adds terms of its own',
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
  'bad-answer': 'the answer could not be read',
  'not-found': 'not found',
  forbidden: 'access refused',
  'too-large': 'too large',
  'not-read': 'not read yet',
  'no-repository': 'no repository stated',
  'repository-not-confirmed': 'repository not confirmed',
  private: 'private',
  'no-license-file': 'no licence file found',
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

const MODIFIED = /LicenseRef-([^\s()]+?)-modified/g;
/** The prefix of names that a field gave (`LicenseRef-ApexCharts-License`); a bare hash keeps it. */
const NAMED = /LicenseRef-(?![0-9a-f]{8}\b)/g;

/** A name of terms for reading: what has no SPDX id is said in words, with the name that the data carry. */
export function termsWords(terms: string): string {
  if (terms === 'NONE') return CATEGORY_WORDS.none;
  if (terms === 'NOASSERTION') return 'terms not recognised';
  if (isNamedByHash(terms)) return `its own text (${terms})`;
  const words = /[\s(]/.test(terms) ? '($1 with added terms)' : '$1 with added terms';
  return terms.replace(MODIFIED, words).replace(NAMED, '');
}

/**
 * How a text differs from its standard text. Words that took the place of others, and do not read as a condition, are
 * changed words; so are words left out.
 */
export function differenceWords({ removals, clauses }: Pick<Current, 'removals' | 'clauses'>): string {
  const isChanged = removals.length > 0 && clauses.length === 0;
  return isChanged ? 'with changed words' : 'with added terms';
}

/** The text in view by its name for reading, more exactly than the name alone tells. */
export function currentText(current: Current): string {
  const { text, base, additions, removals } = current;
  if (text === null) return 'no licence file';
  const differs = additions.length + removals.length > 0 || text.includes('-modified');
  return base === null || !differs ? textWords(text) : `${shortTerms(base)} ${differenceWords(current)}`;
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
