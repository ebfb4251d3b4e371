import { entriesOf, own } from '../plain-json.ts';

/** GitHub wraps the data of a page in a route's name (since 2026-03), or in two; before, it lay flat. */
const MAX_DEPTH = 5;

/**
 * The first value under `key` that `fits`, looked for in the data of a page from the outside in: GitHub moved
 * such values from `payload.X` to `payload.someRoute.X`, without changing them.
 */
export function findValue<T>(data: object, key: string, fits: (value: unknown) => value is T): T | null {
  let level: unknown[] = [data];
  for (let depth = 0; depth < MAX_DEPTH && level.length > 0; depth++) {
    const found = level.map((value) => own(value, key)).find(fits);
    if (found !== undefined) return found;
    level = level.flatMap((value) => entriesOf(value).map(([, below]) => below));
  }
  return null;
}

const EMBEDDED = 'data-target="react-app.embeddedData">';

/** The data that a page of GitHub's site embeds in its HTML; null where there is none. */
export function embeddedData(html: string): unknown {
  const start = html.indexOf(EMBEDDED);
  if (start < 0) return null;
  const from = start + EMBEDDED.length;
  const to = html.indexOf('</script>', from);
  try {
    return JSON.parse(html.slice(from, to < 0 ? undefined : to));
  } catch {
    return null;
  }
}

export const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';
export const isList = (value: unknown): value is unknown[] => Array.isArray(value);
export const isFlag = (value: unknown): value is boolean => typeof value === 'boolean';
export const isFullHash = (value: unknown): value is string =>
  typeof value === 'string' && /^[\da-f]{40}$/.test(value);
