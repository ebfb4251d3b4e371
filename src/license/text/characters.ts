/** What a character is to the tokenizer. */
export const OTHER = 0;
export const WORD = 1;
/** A character of a script without spaces between words: a token of its own. */
export const IDEOGRAPH = 2;

const LETTER = /[\p{L}\p{N}]/u;
const MARK = /\p{M}/u;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;

const ASCII = new Uint8Array(128);
for (let code = 0; code < 128; code++) if (/[A-Za-z0-9]/.test(String.fromCharCode(code))) ASCII[code] = WORD;

const beyond = new Map<number, number>();

function classifyBeyondAscii(code: number): number {
  const character = String.fromCodePoint(code);
  if (UNSPACED.test(character)) return LETTER.test(character) ? IDEOGRAPH : OTHER;
  return LETTER.test(character) || MARK.test(character) ? WORD : OTHER;
}

/** Class of a code point: `WORD`, `IDEOGRAPH` or `OTHER`. */
export function characterClass(code: number): number {
  if (code < 128) return ASCII[code] ?? OTHER;
  let kind = beyond.get(code);
  if (kind === undefined) {
    kind = classifyBeyondAscii(code);
    beyond.set(code, kind);
  }
  return kind;
}
