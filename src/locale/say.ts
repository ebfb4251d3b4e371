import type { CountKey, Key, Places, Values } from './keys.ts';
import { language, textOf, type Value } from './source.ts';

/** The text of a key, with the values in it. A key without a text comes back in brackets. */
export function say<K extends Key>(key: K, ...[values]: Values<Places<K>, Value>): string {
  return textOf(key, values) || `[${key}]`;
}

/**
 * The text for so many: `<key>_one`, `<key>_other`, or what other forms the language has (CLDR's plural rules). The
 * number itself is the value `count`.
 */
export function sayCount<K extends CountKey>(
  key: K,
  count: number,
  ...[values]: Values<Exclude<Places<`${K}_other`>, 'count'>, Value>
): string {
  const form = new Intl.PluralRules(language()).select(count);
  const all = { ...values, count };
  return textOf(`${key}_${form}`, all) || textOf(`${key}_other`, all) || `[${key}]`;
}
