import type { GapCode } from '../history/evidence.ts';
import type { Change, Current, Direction } from '../history/types.ts';
import type { Category, ClauseKind } from '../license/types.ts';
import { say } from '../locale/say.ts';
import { CATEGORIES, CLAUSES, DIRECTIONS, GAPS, SHORT_CATEGORIES } from './word-keys.ts';

/** Categories in the reader's words. */
export function categoryWords(category: Category): string {
  return say(CATEGORIES[category]);
}

/** The same in the few letters that npm's half-width cell has room for. */
export function categoryShort(category: Category): string {
  return say(SHORT_CATEGORIES[category]);
}

/** What a clause of each kind does, to follow "The text". */
export function clauseWords(clause: ClauseKind): string {
  return say(CLAUSES[clause]);
}

/** What a clause did that is gone, to follow "Before, the text". */
export function pastClauseWords(clause: ClauseKind): string {
  return say(`${CLAUSES[clause]}Past`);
}

/** Which way a change went. */
export function directionWords(direction: Direction): string {
  return say(DIRECTIONS[direction]);
}

/** Why something was not looked at. */
export function gapWords(gap: GapCode): string {
  return say(GAPS[gap]);
}

/** With the time from when on it is worth another try; a limit holds until then. */
export function gapUntil(code: GapCode, what: string, time: string): string {
  return say(code === 'rate-limited' ? 'badgeUntil' : 'gapNextTry', { what, time });
}

/** `The text limits commercial use`. */
export function clauseSentence(clause: ClauseKind): string {
  return say('reasonClause', { clause: clauseWords(clause) });
}

/** Short form of GNU ids for where there is little room: `AGPL-3.0-or-later` -> `AGPL-3.0`. */
export function shortTerms(expression: string): string {
  return expression.replace(/-(?:or-later|only)\b/g, '');
}

const MODIFIED = /LicenseRef-([^\s()]+?)-modified/g;
/** The prefix of names that a field gave (`LicenseRef-ApexCharts-License`); a bare hash keeps it. */
const NAMED = /LicenseRef-(?![0-9a-f]{8}\b)/g;

/**
 * A name of terms for reading: what has no SPDX id is said in words, with the name that the data carry.
 */
export function termsWords(terms: string): string {
  if (terms === 'NONE') return categoryWords('none');
  if (terms === 'NOASSERTION') return say('termsNotKnownName');
  if (isNamedByHash(terms)) return say('termsOwnText', { name: terms });
  const isPart = /[\s(]/.test(terms);
  const modified = (_: string, base: string) => {
    const words = say('termsAdded', { base });
    return isPart ? `(${words})` : words;
  };
  return terms.replace(MODIFIED, modified).replace(NAMED, '');
}

/**
 * Whether a text has other words than its standard text in place of some, or added terms. Words that took the place of
 * others, and do not read as a condition, are changed words; so are words left out.
 */
export function hasChangedWords({ removals, clauses }: Pick<Current, 'removals' | 'clauses'>): boolean {
  return removals.length > 0 && clauses.length === 0;
}

/** A standard text with what a text in view adds to it or changes in it: `MIT + added terms`. */
export function differenceWords(base: string, current: Current): string {
  return say(hasChangedWords(current) ? 'termsChanged' : 'termsAdded', { base: shortTerms(base) });
}

/** The text in view by its name for reading, more exactly than the name alone tells. */
export function currentText(current: Current): string {
  const { text, base, additions, removals } = current;
  if (text === null) return say('termsNoFile');
  const differs = additions.length + removals.length > 0 || text.includes('-modified');
  return base === null || !differs ? textWords(text) : differenceWords(base, current);
}

/**
 * Terms that a text states, for reading. A copy of a GNU licence does not say whether later versions may be chosen
 * (GNU GPL 3.0, section 14: the program's own notice does), so neither do these words.
 */
export function textWords(terms: string): string {
  return shortTerms(termsWords(terms));
}

/**
 * The names of terms before and after a change, in their short forms, and in full where these would be one: `MIT` and
 * `AGPL-3.0`, but `GPL-2.0-only` and `GPL-2.0-or-later`.
 */
export function changeNames({ from, to }: { from: string; to: string }): { from: string; to: string } {
  const short = { from: textWords(from), to: textWords(to) };
  return short.from === short.to ? { from: termsWords(from), to: termsWords(to) } : short;
}

/** `AGPL-3.0 since 2.0.0, was MIT`, and the name of what it was. */
export function sinceSentence(since: Change): { text: string; from: string } {
  const at = 'version' in since.at ? since.at.version : since.at.commit.slice(0, 7);
  const names = changeNames(since);
  const from = ownOr(since.from, names.from);
  return { text: say('reasonChange', { to: capital(ownOr(since.to, names.to)), at, from }), from };
}

/** The number of a text of its own tells nothing on a badge. */
export function ownOr(terms: string, words: string): string {
  return isNamedByHash(terms) ? say('badgeOwnTermsShort') : words;
}

/** Whether these are terms near no standard text, which only their fingerprint names. */
export function isNamedByHash(terms: string): boolean {
  return /^LicenseRef-[0-9a-f]{8}$/.test(terms);
}

/** With a capital letter, to stand at the start. */
export function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
