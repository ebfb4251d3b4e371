import { isNamedList, listHas } from './named-lists.ts';
import type { LicenseRule } from './types.ts';

/**
 * Whether a watched licence (`GPL-3.0-only`, a pattern such as `GPL-*`, a list such as `list:osi-approved`) means this
 * one. Case is ignored, as SPDX ids are matched without regard to case (SPDX specification 2.3, annex D.2). `*` stands
 * for any run of characters.
 */
export function matchesRule(match: string, license: string): boolean {
  const rule = match.trim();
  return isNamedList(rule)
    ? listHas(rule, license)
    : matchesPattern(rule.toLowerCase(), license.toLowerCase());
}

function matchesPattern(pattern: string, name: string): boolean {
  const [first = '', ...rest] = pattern.split('*');
  if (rest.length === 0) return name === first;
  const last = rest.pop() ?? '';
  if (!name.startsWith(first)) return false;
  let at = first.length;
  for (const part of rest) {
    const found = name.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return name.length - last.length >= at && name.endsWith(last);
}

/** The rule that means this licence: one that names it before a pattern, a longer pattern before a shorter, lists last. */
export function ruleFor(rules: readonly LicenseRule[], license: string): LicenseRule | undefined {
  const matching = rules.filter(({ match }) => matchesRule(match, license));
  return matching.sort((a, b) => precision(b) - precision(a))[0];
}

function precision({ match }: LicenseRule): number {
  if (isNamedList(match)) return 0;
  return match.includes('*') ? match.length : Number.POSITIVE_INFINITY;
}
