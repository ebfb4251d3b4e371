const MAX_DEPTH = 5;
const MAX_ENTRIES = 40;
const MAX_STRING = 4000;

/**
 * A copy of a JSON value that is safe to keep: at most 5 levels deep, 40 entries wide and 4,000 characters per
 * string, without lone surrogates and without a key that could reach a prototype. What is beyond is cut off.
 */
export function plainJson(value: unknown, depth = MAX_DEPTH): unknown {
  if (typeof value === 'string') return value.slice(0, MAX_STRING).toWellFormed();
  if (typeof value !== 'object' || value === null) return isScalar(value) ? value : null;
  if (depth === 0) return null;
  if (Array.isArray(value)) return value.slice(0, MAX_ENTRIES).map((entry) => plainJson(entry, depth - 1));
  const entries = Object.entries(value).filter(([key]) => key !== '__proto__');
  return Object.fromEntries(
    entries
      .slice(0, MAX_ENTRIES)
      .map(([key, entry]) => [key.slice(0, MAX_STRING).toWellFormed(), plainJson(entry, depth - 1)]),
  );
}

function isScalar(value: unknown): boolean {
  return value === null || typeof value === 'boolean' || Number.isFinite(value);
}

/** A property of the value itself, never of its prototype; undefined where there is none. */
export function own(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
  return Reflect.get(value, key);
}

/** The properties of an object; none for anything else. */
export function entriesOf(value: unknown): [string, unknown][] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [];
  return Object.entries(value);
}
