/** Finds the text of a key and puts the values in their places, `$1` first; empty where there is no such text. */
export type Source = (key: string, values: string[]) => string;
export type Value = string | number;

let source: Source = () => '';

/** Says where texts come from. Once for each script, before anything is said. */
export function speakWith(given: Source): void {
  source = given;
}

/** The language of the texts, BCP 47: that of the catalogue in use, whatever the browser's own. */
export function language(): string {
  return source('languageTag', []) || 'en';
}

/** The direction in which the texts are read. */
export function direction(): 'ltr' | 'rtl' {
  return source('textDirection', []) === 'rtl' ? 'rtl' : 'ltr';
}

/**
 * The text of a key with values by the names of their places; empty where there is none. A message's `$1` is the first
 * of its places by name (a test holds the catalogue to it), so that scripts need no copy of the catalogue.
 */
export function textOf(key: string, values: Record<string, Value> | null | undefined): string {
  const inOrder = Object.entries(values ?? {}).sort(([a], [b]) => (a < b ? -1 : 1));
  return source(
    key,
    inOrder.map(([, value]) => (typeof value === 'number' ? value.toLocaleString(language()) : value)),
  );
}
