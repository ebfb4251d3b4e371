import { type ParsedNode, parseExpression } from '../expression/parse.ts';
import { type Burden, burdensOf, isHeavy } from './burdens.ts';

/** One way to take the work: the licences to follow together, what they ask and what they give beyond the category. */
type Option = { ids: Set<string>; burdens: Set<Burden>; gifts: Set<string> };

export type RightsChange = 'tightened' | 'loosened' | 'sideways' | 'same';

/** GNU licences whose "or later" opens the next version too (the version that follows, as gnu.org publishes them). */
const NEXT_VERSION: Record<string, string> = {
  'GPL-1.0': 'GPL-2.0',
  'GPL-2.0': 'GPL-3.0',
  'LGPL-2.0': 'LGPL-2.1',
  'LGPL-2.1': 'LGPL-3.0',
  'AGPL-1.0': 'AGPL-3.0',
};
const EXPANDED = 64;

function singleOption(id: string, exception: string | undefined): Option {
  const gifts = new Set(exception ? [`WITH ${exception}`] : []);
  if (id === 'Apache-2.0' || id === 'BlueOak-1.0.0' || id === 'BSD-2-Clause-Patent')
    gifts.add('patent grant');
  return {
    ids: new Set([exception ? `${id} WITH ${exception}` : id]),
    burdens: burdensOf(id, exception),
    gifts,
  };
}

/** `GPL-2.0-or-later` is GPL-2.0 or any later version: each is a way to take the work. */
function optionsOfLicense(id: string, plus: boolean, exception: string | undefined): Option[] {
  const version = /^(A?L?GPL-\d\.\d)(?:-only|(-or-later))?$/.exec(id);
  const family = version?.[1];
  if (!family) return [singleOption(plus ? `${id}+` : id, exception)];
  const own = singleOption(`${family}-only`, exception);
  if (!plus && !version?.[2]) return [own];
  const next = NEXT_VERSION[family];
  if (next) return [own, ...optionsOfLicense(`${next}-or-later`, false, exception)];
  return [
    own,
    { ...own, ids: new Set([`${family}-or-later`]), gifts: new Set([...own.gifts, 'later versions']) },
  ];
}

function union<T>(one: Set<T>, other: Set<T>): Set<T> {
  return new Set([...one, ...other]);
}

function both(one: Option, other: Option): Option {
  return {
    ids: union(one.ids, other.ids),
    burdens: union(one.burdens, other.burdens),
    gifts: new Set([...one.gifts].filter((gift) => other.gifts.has(gift))),
  };
}

function optionsOf(node: ParsedNode): Option[] {
  if (!('conjunction' in node)) return optionsOfLicense(node.license, node.plus === true, node.exception);
  const left = optionsOf(node.left);
  const right = optionsOf(node.right);
  if (node.conjunction === 'or') return [...left, ...right].slice(0, EXPANDED);
  return left.flatMap((one) => right.map((other) => both(one, other))).slice(0, EXPANDED);
}

function readOptions(expression: string): Option[] {
  if (expression === 'NONE' || expression === 'UNLICENSED') return [singleOption(expression, undefined)];
  const node = parseExpression(expression);
  return node ? optionsOf(node) : [singleOption(`LicenseRef-${expression}`, undefined)];
}

function within<T>(part: Iterable<T>, whole: Set<T>): boolean {
  for (const one of part) if (!whole.has(one)) return false;
  return true;
}

/** Heavier burdens decide first; what is not known (`terms of ...`) is neither heavy nor light. */
function plainlyFreer(one: Option, other: Option): boolean {
  const heavy = [...one.burdens].filter(isHeavy);
  const known = ![...one.burdens, ...other.burdens].some((burden) => burden.startsWith('terms of'));
  return known && within(heavy, other.burdens) && [...other.burdens].filter(isHeavy).length > heavy.length;
}

function atLeastAsFree(one: Option, other: Option): boolean {
  if (plainlyFreer(one, other)) return true;
  return within(one.burdens, other.burdens) && within(other.gifts, one.gifts);
}

function offersAll(offered: Option[], wanted: Option[]): boolean {
  return wanted.every((old) => offered.some((option) => atLeastAsFree(option, old)));
}

function idsOf(options: Option[]): Set<string> {
  return new Set(options.map((option) => [...option.ids].sort().join(' AND ')));
}

/** Do all these options lie, each with licences added to it, among the others? */
function extendedBy(options: Option[], others: Option[]): boolean {
  return others.every((other) => options.some((option) => within(option.ids, other.ids)));
}

/** Changes that the expressions alone show: an OR branch or an AND part came or went. */
function structuralChange(before: Option[], after: Option[]): RightsChange | null {
  const [old, now] = [idsOf(before), idsOf(after)];
  if (within(old, now)) return old.size === now.size ? 'same' : 'loosened';
  if (within(now, old)) return 'tightened';
  if (extendedBy(before, after)) return 'tightened';
  return extendedBy(after, before) ? 'loosened' : null;
}

/**
 * How the rights of a reader move when terms go from one SPDX expression to another, both read as sets of ways to take the
 * work. `loosened`: every former way is still open or a freer one is (an OR branch or an exception was added);
 * `tightened`: the reverse (an AND part was added, an OR branch removed); `same`: the same licences in another order or
 * notation; `sideways`: everything else, such as MIT to ISC or MIT to terms that are not known.
 */
export function compareRights(from: string, to: string): RightsChange {
  const [before, after] = [readOptions(from), readOptions(to)];
  const structural = structuralChange(before, after);
  if (structural) return structural;
  const keeps = offersAll(after, before);
  const adds = !offersAll(before, after);
  if (keeps) return adds ? 'loosened' : 'sideways';
  return adds ? 'sideways' : 'tightened';
}
