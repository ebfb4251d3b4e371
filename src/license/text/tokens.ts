/** Flags of the space before a token. */
export const NEW_LINE = 1;
export const NEW_PARAGRAPH = 2;
/** A full stop, question or exclamation mark, or their like in other scripts. */
export const AFTER_STOP = 4;
/** Comma, semicolon, colon, bracket or quotation mark. */
export const AFTER_PUNCTUATION = 8;
/** The token itself looks like the number or letter of a list's entry. */
export const BULLET = 16;
/** A copyright sign stands before the token. */
export const SYMBOL_COPYRIGHT = 32;

/** The words of a text in their normal form, with the place of each in the text. */
export type Tokens = {
  /** The text that the offsets point into. */
  text: string;
  words: string[];
  /** UTF-16 offsets: where each token's first character is, and where its last one ends. */
  starts: number[];
  ends: number[];
  /** Flags of each token. */
  flags: number[];
};
