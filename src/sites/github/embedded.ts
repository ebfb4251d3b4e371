/** A part of the data embedded in a page, by its fields. */
export type Fields = Record<string, unknown>;

/** A larger script is not worth the reader's time; in characters. */
const MOST = 2_000_000;

/** A page is looked at after each of its renders; its script is read once. */
const readBefore = new WeakMap<Element, { length: number; routes: Fields[] }>();

/**
 * The parts of a page's embedded data: the payload, and what lies one level below it, under a route's name (2026-03).
 * The script is not renewed by every soft navigation, so what is found has to be compared with the address.
 */
export function embeddedRoutes(): Fields[] {
  const script = document.querySelector('script[data-target="react-app.embeddedData"]');
  if (!script) return [];
  const source = script.textContent ?? '';
  const known = readBefore.get(script);
  if (known?.length === source.length) return known.routes;
  const payload = source.length > MOST ? {} : fieldsOf(fieldsOf(parse(source)).payload);
  const routes = [payload, ...Object.values(payload).map(fieldsOf)];
  readBefore.set(script, { length: source.length, routes });
  return routes;
}

/** The fields of a value; none where it has none. */
export function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? (value as Fields) : {};
}

function parse(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch {
    return null;
  }
}
