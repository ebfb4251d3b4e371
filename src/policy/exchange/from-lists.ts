import { CATEGORIES } from '../../license/types.ts';
import { say, sayCount } from '../../locale/say.ts';
import { levelForAll } from '../levels.ts';
import { readRuleName } from '../rule-name.ts';
import type { LicenseRule, Policy, PolicyLevel } from '../types.ts';
import { type Imported, type Lists, MOST_NAMES } from './types.ts';

/**
 * The policy that a tool's lists mean. An allow-list comes first: what is not on it alerts, so that what nobody has
 * judged is shown. Everything that such lists know nothing of (clauses, names, phrases) stays as in `current`.
 */
export function policyFromLists({ allowed, denied, left }: Lists, current: Policy): Omit<Imported, 'format'> {
  const fine = rulesFor(allowed ?? [], 'fine');
  const loud = rulesFor(denied, 'alert');
  const categories = allowed === null ? current.categories : levelForAll(CATEGORIES, 'alert');
  const licenses = [...new Map([...fine.rules, ...loud.rules].map((rule) => [rule.match, rule])).values()];
  return {
    policy: { ...current, categories, licenses },
    read: [...summary(allowed, fine.rules, loud.rules), ...fine.notes, ...loud.notes],
    left: [...left, ...unread(fine), ...unread(loud)],
  };
}

function rulesFor(names: readonly string[], level: PolicyLevel) {
  const found = names.slice(0, MOST_NAMES).map((name) => ({ name, rule: readRuleName(name) }));
  const rules = found.flatMap(
    ({ rule }) => rule?.matches.map((match): LicenseRule => ({ match, level })) ?? [],
  );
  return {
    rules: [...new Map(rules.map((rule) => [rule.match, rule])).values()],
    notes: found.flatMap(({ rule }) => rule?.note ?? []),
    more: Math.max(0, names.length - MOST_NAMES),
    unread: found.flatMap(({ name, rule }) => (rule ? [] : [name])),
  };
}

function summary(allowed: string[] | null, fine: LicenseRule[], loud: LicenseRule[]): string[] {
  return [
    ...(allowed === null ? [] : [sayCount('exchangeFine', fine.length)]),
    ...(loud.length === 0 ? [] : [sayCount('exchangeDenied', loud.length)]),
  ];
}

function unread({ unread, more }: ReturnType<typeof rulesFor>): string[] {
  return [
    ...unread.map((name) => say('exchangeUnread', { name: name.slice(0, 80) })),
    ...(more > 0 ? [sayCount('exchangeMoreNames', more, { most: MOST_NAMES })] : []),
  ];
}
