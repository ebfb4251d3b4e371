import { compareRights } from '../../license/catalogue/rights.ts';
import type { Clause } from '../../license/types.ts';
import { grantsNothing } from '../terms/grants.ts';
import { openTerms } from '../terms/open-terms.ts';
import { isRestricting, strictness } from '../terms/restrictions.ts';
import type { Terms } from '../terms/terms.ts';
import { countDuties } from '../terms/wording.ts';
import type { Direction } from '../types.ts';
import { NOT_KNOWN, type Side } from './side.ts';

type Turn = 'tightened' | 'loosened';

/**
 * Which way a change goes, by what the reader may do afterwards. Named licences are compared as sets of rights
 * (an OR branch or an exception added loosens, an AND part added tightens); other texts by the restricting clauses that
 * came and went, then by the standard texts behind them, then by category, two editions of one text by their words of
 * prohibition and duty, and a licence against a text that gives no permission at all. What can't be ranked is `sideways`.
 */
export function directionOf(from: Side, to: Side): Direction {
  const turn = byRights(from, to);
  if (turn) return turn;
  if (isNamed(from) && isNamed(to)) return byOpenTerms(from, to) ?? 'sideways';
  return (
    byOpenTerms(from, to) ??
    byClauses(from, to) ??
    byBases(from, to) ??
    byCategory(from, to) ??
    byWords(from, to) ??
    byConditions(from, to) ??
    byGrants(from, to) ??
    'sideways'
  );
}

/** Every part of the expression has an SPDX id. */
function isNamed({ expression }: Side): boolean {
  return !expression.includes('LicenseRef-') && expression !== NOT_KNOWN;
}

/** A single name of our own tells nothing of rights; as one branch or part among others it does. */
function byRights(from: Side, to: Side): Turn | null {
  const blank = ({ expression }: Side) => expression === NOT_KNOWN || /^LicenseRef-\S+$/.test(expression);
  if (blank(from) || blank(to)) return null;
  return turnOf(compareRights(from.expression, to.expression));
}

function turnOf(rights: ReturnType<typeof compareRights>): Turn | null {
  return rights === 'tightened' || rights === 'loosened' ? rights : null;
}

/** Of a licence with open terms: a grant where there was none, or an earlier end of the restrictions, loosens. */
function byOpenTerms(from: Side, to: Side): Turn | null {
  const [before, after] = [openTermsOf(from), openTermsOf(to)];
  const [grant, newGrant] = [before['additional use grant'], after['additional use grant']];
  if (grant !== undefined && newGrant !== undefined && isNone(grant) !== isNone(newGrant))
    return isNone(grant) ? 'loosened' : 'tightened';
  const [date, newDate] = [before['change date'] ?? '', after['change date'] ?? ''];
  if (!ISO_DATE.test(date) || !ISO_DATE.test(newDate) || date === newDate) return null;
  return newDate > date ? 'tightened' : 'loosened';
}

const ISO_DATE = /^\d{4}-\d{2}-\d{2}$/;

function isNone(grant: string): boolean {
  return /^(?:none|n\/a|not applicable)?\.?$/.test(grant);
}

function openTermsOf({ terms }: Side): Record<string, string> {
  return Object.assign({}, ...(terms?.files ?? []).map(({ text }) => openTerms(text)));
}

/** Of two texts of somebody's own that each restrict what the other does not, none is stricter (mapbox-gl 2.13.0). */
function byClauses(from: Side, to: Side): Direction | null {
  if (!from.terms || !to.terms || from.terms.base !== to.terms.base) return null;
  const [before, after] = [restrictions(from.terms), restrictions(to.terms)];
  const added = [...after].some((quote) => !before.has(quote));
  const removed = [...before].some((quote) => !after.has(quote));
  if (added && removed) return from.terms.base === null ? 'sideways' : null;
  if (!added && !removed) return null;
  return added ? 'tightened' : 'loosened';
}

function restrictions({ clauses }: Terms): Set<string> {
  return new Set(clauses.filter(isCondition).map((clause) => clause.quote.toLowerCase()));
}

/** Terms of a service, which can be ended, make a use depend on more than the text. */
function isCondition(clause: Clause): boolean {
  return isRestricting(clause) || clause.kind === 'terms-of-service';
}

/**
 * Apache-2.0 without sale to SUL-1.0: where the standard texts alone already tell the direction, and what was added to one of
 * them does not weigh more than the other side as a whole.
 */
function byBases(from: Side, to: Side): Turn | null {
  const [before, after] = [from.terms?.base, to.terms?.base];
  if (!before || !after || before === after) return null;
  const turn = turnOf(compareRights(before, after));
  const [one, other] = [strictness(from.category), strictness(to.category)];
  if (turn === 'tightened' && other >= one) return turn;
  return turn === 'loosened' && other <= one ? turn : null;
}

function byCategory(from: Side, to: Side): Turn | null {
  const [before, after] = [strictness(from.category), strictness(to.category)];
  if (from.category === 'unknown' || to.category === 'unknown' || before === after) return null;
  return after > before ? 'tightened' : 'loosened';
}

/** Of two editions of one standard text, the one with more words of prohibition and duty asks for more. */
function byWords(from: Side, to: Side): Turn | null {
  if (!from.terms?.base || from.terms.base !== to.terms?.base) return null;
  const [before, after] = [countDuties(from.terms.additions), countDuties(to.terms.additions)];
  if (before === after) return null;
  return after > before ? 'tightened' : 'loosened';
}

/** An open licence against a text of its own with conditions (mapbox-gl 2.0.0: only under the terms of a service). */
function byConditions(from: Side, to: Side): Turn | null {
  if (isOpen(from) && hasOwnConditions(to)) return 'tightened';
  return isOpen(to) && hasOwnConditions(from) ? 'loosened' : null;
}

function isOpen(side: Side): boolean {
  return isNamed(side) && strictness(side.category) < strictness('unknown');
}

function hasOwnConditions({ terms }: Side): boolean {
  return terms !== null && terms.base === null && terms.clauses.some(isCondition);
}

/** A licence gives what a text without any permission does not (highcharts 4.1.10: "available under different licenses"). */
function byGrants(from: Side, to: Side): Turn | null {
  if (gives(from) && givesNothing(to)) return 'tightened';
  return gives(to) && givesNothing(from) ? 'loosened' : null;
}

/** npm's `UNLICENSED`, or a text of its own that permits nothing. */
function givesNothing({ expression, terms }: Side): boolean {
  return expression === 'LicenseRef-UNLICENSED' || (terms !== null && grantsNothing(terms));
}

function gives(side: Side): boolean {
  return side.expression !== NOT_KNOWN && side.category !== 'proprietary' && !givesNothing(side);
}
