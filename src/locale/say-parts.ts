import type { Key, Places } from './keys.ts';
import { textOf } from './source.ts';

/** Code points for private use stand for the values meanwhile; no text has them. */
const FIRST = 0xe000;
const MARK = /([\ue000-\ue008])/;

/**
 * A text whose values are more than text, such as links or names in their own direction: its pieces and the values, in
 * the order of the language. Nothing is read as markup.
 */
export function sayParts<K extends Key, V>(key: K, values: Record<Places<K>, V>): (string | V)[] {
  const given = Object.entries<V>(values);
  const marks = given.map(([name], at) => [name, String.fromCharCode(FIRST + at)]);
  const text = textOf(key, Object.fromEntries(marks)) || `[${key}]`;
  const pieces = text.split(MARK).filter((piece) => piece !== '');
  return pieces.map((piece) => given[piece.charCodeAt(0) - FIRST]?.[1] ?? piece);
}
