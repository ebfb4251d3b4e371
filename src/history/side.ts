import type { Category } from '../license/types.ts';
import { agrees } from './agree.ts';
import type { Claim } from './claim.ts';
import { isRestricting } from './restrictions.ts';
import type { Terms } from './terms.ts';

/** No licence at all: neither field nor file. */
export const NO_TERMS = 'NONE';
/** There are terms, and nothing that was read names them (SPDX specification 2.3, NOASSERTION). */
export const NOT_KNOWN = 'NOASSERTION';

/** Terms in force on one side of a change: their name, and the text behind it where it is known. */
export type Side = { expression: string; category: Category; terms: Terms | null };

/**
 * The terms in force, from what the field claims and the text last known (null: none, or not read). A field that names
 * a licence decides, unless the text restricts beyond it or stands against it with conditions of its own: then the
 * text does, as it does where the field points to it or names nothing.
 */
export function sideOf(claim: Claim | null, terms: Terms | null): Side {
  const named = claim?.kind === 'named' ? claim.declared.expression : null;
  if (named !== null && claim && !(terms && overrules(terms, claim)))
    return { expression: named, category: claim.declared.category, terms };
  if (terms) return { expression: terms.expression, category: terms.category, terms };
  if (claim?.kind === 'missing') return { expression: NO_TERMS, category: 'none', terms: null };
  return { expression: NOT_KNOWN, category: claim?.declared.category ?? 'unknown', terms: null };
}

function overrules(terms: Terms, claim: Claim | null): boolean {
  return claim !== null && !terms.standard && terms.clauses.some(isRestricting) && !agrees(claim, terms);
}
