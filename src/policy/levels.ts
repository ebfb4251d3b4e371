import type { PolicyLevel } from './types.ts';

/** One level for each of these keys. */
export function levelForAll<K extends string>(
  keys: readonly K[],
  level: PolicyLevel,
): Record<K, PolicyLevel> {
  const entries = keys.map((key): [K, PolicyLevel] => [key, level]);
  // The entries have every key of the list.
  return Object.fromEntries(entries) as Record<K, PolicyLevel>;
}
