import type catalogue from '../../public/_locales/en/messages.json';

type Catalogue = typeof catalogue;

/** The key of a text in the catalogue. */
export type Key = keyof Catalogue;

/** The key of a text without places for values: what tables of words hold. */
export type PlainKey = {
  [K in Key]: Catalogue[K] extends { placeholders: unknown } ? never : K;
}[Key];

/** A text that depends on a number: its forms stand under `<key>_one` and so on. */
export type CountKey = Key extends infer K ? (K extends `${infer Stem}_other` ? Stem : never) : never;

/** The names of the places for values in a text. */
export type Places<K> = K extends Key
  ? Catalogue[K] extends { placeholders: infer P }
    ? keyof P & string
    : never
  : never;

/** A text's values, as the rest of a call's arguments: none where it has no places. */
export type Values<Names extends string, V> = [Names] extends [never] ? [] : [values: Record<Names, V>];
