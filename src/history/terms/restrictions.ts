import { categoryOf, STRICTNESS } from '../../license/catalogue/category.ts';
import type { Category, Clause, ClauseKind, Identification } from '../../license/types.ts';

/** What a clause makes of terms that would be freer without it; kinds that restrict no use are left out. */
const CATEGORY_OF_CLAUSE: Partial<Record<ClauseKind, Category>> = {
  'no-redistribution': 'proprietary',
  paid: 'proprietary',
  evaluation: 'proprietary',
  'registration-key': 'proprietary',
  'non-commercial': 'non-commercial',
  'named-party': 'field-of-use',
  'field-of-use': 'field-of-use',
  ethical: 'field-of-use',
  labor: 'field-of-use',
  ai: 'field-of-use',
  'no-sale': 'source-available',
  'no-derivatives': 'source-available',
  'hosted-service': 'source-available',
  'non-compete': 'source-available',
  'revenue-or-size': 'source-available',
  'time-limited': 'source-available',
};

/** Does the clause take away a use (as against asking for a notice, say)? */
export function isRestricting(clause: Clause): boolean {
  return CATEGORY_OF_CLAUSE[clause.kind] !== undefined;
}

const FORBIDDEN =
  /\b(?:may|must|shall|can|could|should) ?not\b|\b(?:prohibited|forbidden)\b|\bnot (?:be )?(?:granted|permitted|allowed|licensed|authori[sz]ed)\b/i;

/** Are there words of prohibition? Where there are none, no clause can be one that forbids. */
export function mayForbid(text: string): boolean {
  return FORBIDDEN.test(text.split(/\s+/).join(' '));
}

/** Does the clause forbid in so many words? Its kind alone, of a text that resembles no licence, is no proof of that. */
export function forbids(clause: Clause): boolean {
  return isRestricting(clause) && mayForbid(clause.quote);
}

/** The one of two categories that restricts more. */
export function stricter(one: Category, other: Category): Category {
  return strictness(one) >= strictness(other) ? one : other;
}

/** Rank of a category, 0 for the freest. */
export function strictness(category: Category): number {
  return STRICTNESS.indexOf(category);
}

/** Category of one identified text: the standard licence's own, else what its base and its clauses make of it. */
export function categoryOfText(found: Identification): Category {
  if (found.expression !== null) return categoryOf(found.expression);
  const start: Category = found.base === null ? 'unknown' : stricter(categoryOf(found.base), 'unknown');
  return found.clauses.reduce(
    (worst, clause) => stricter(worst, CATEGORY_OF_CLAUSE[clause.kind] ?? worst),
    start,
  );
}
