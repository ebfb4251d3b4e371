import { compareRights } from '../license/catalogue/rights.ts';
import { isRestricting, strictness } from './restrictions.ts';
import { NOT_KNOWN, type Side } from './side.ts';
import type { Terms } from './terms.ts';
import type { Direction } from './types.ts';

/**
 * Which way a change goes, by what the reader may do afterwards. Named licences are compared as sets of rights
 * (an OR branch or an exception added loosens, an AND part added tightens); other texts by the restricting clauses that came and went,
 * then by category. What can't be ranked is `sideways`.
 */
export function directionOf(from: Side, to: Side): Direction {
  if (isNamed(from) && isNamed(to)) {
    const rights = compareRights(from.expression, to.expression);
    return rights === 'same' ? 'sideways' : rights;
  }
  return byClauses(from, to) ?? byCategory(from, to);
}

function isNamed({ expression }: Side): boolean {
  return !expression.includes('LicenseRef-') && expression !== NOT_KNOWN;
}

function byClauses(from: Side, to: Side): Direction | null {
  if (!from.terms || !to.terms || from.terms.base !== to.terms.base) return null;
  const [before, after] = [restrictions(from.terms), restrictions(to.terms)];
  const added = [...after].some((quote) => !before.has(quote));
  const removed = [...before].some((quote) => !after.has(quote));
  if (added === removed) return null;
  return added ? 'tightened' : 'loosened';
}

function restrictions({ clauses }: Terms): Set<string> {
  return new Set(clauses.filter(isRestricting).map((clause) => clause.quote.toLowerCase()));
}

function byCategory(from: Side, to: Side): Direction {
  const before = strictness(from.category);
  const after = strictness(to.category);
  const known = from.category !== 'unknown' && to.category !== 'unknown';
  if (before === after || !known) return 'sideways';
  return after > before ? 'tightened' : 'loosened';
}
