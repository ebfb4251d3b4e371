import type { Category } from '../../license/types.ts';
import { isRestricting } from '../terms/restrictions.ts';
import type { Terms } from '../terms/terms.ts';
import { confirms, contradicts } from './agree.ts';
import { type Claim, spellField } from './claim.ts';

/** No licence at all: neither field nor file. */
const NO_TERMS = 'NONE';
/** There are terms, and nothing that was read names them (SPDX specification 2.3, NOASSERTION). */
export const NOT_KNOWN = 'NOASSERTION';

/** Terms in force on one side of a change: their name, and the text behind it where it is known. */
export type Side = { expression: string; category: Category; terms: Terms | null };

/**
 * The terms in force, from what the field claims and the text last known (null: none, or not read). `absent`: it was
 * read that there is no file. A field that names a licence decides, unless the text restricts beyond it or stands against it with conditions of its own: then the
 * text does, as it does where the field points to it or names nothing.
 */
export function sideOf(claim: Claim | null, terms: Terms | null, absent = false): Side {
  const named = claim?.kind === 'named' ? claim.declared.expression : null;
  if (named !== null && claim && !(terms && overrules(terms, claim)))
    return { expression: named, category: knownCategory(claim, terms), terms };
  if (claim?.kind === 'family') return sideOfFamily(claim, terms);
  if (terms) return { expression: terms.expression, category: terms.category, terms };
  if (absent && (claim === null || claim.kind === 'missing'))
    return { expression: NO_TERMS, category: 'none', terms: null };
  const category = claim && claim.kind !== 'missing' ? claim.declared.category : 'unknown';
  return { expression: NOT_KNOWN, category, terms: null };
}

/** The text tells which member of the family is meant; unread, the family has a name of its own. */
function sideOfFamily(claim: Claim, terms: Terms | null): Side {
  const { category } = claim.declared;
  const base = terms && confirms(terms, claim) ? terms.base : null;
  if (base !== null) return { expression: base, category, terms };
  if (terms) return { expression: terms.expression, category: terms.category, terms };
  const name = spellField(claim.field).replace(/[^A-Za-z0-9.-]+/g, '-');
  return { expression: `LicenseRef-${name}`, category, terms: null };
}

/** A name of the field's own (`DBAD`) has no category; the text behind it may have one. */
function knownCategory({ declared }: Claim, terms: Terms | null): Category {
  return declared.category === 'unknown' && terms ? terms.category : declared.category;
}

function overrules(terms: Terms, claim: Claim | null): boolean {
  return claim !== null && !terms.standard && terms.clauses.some(isRestricting) && contradicts(terms, claim);
}
