/**
 * What draws nothing or turns the text around: control and format characters, private and unassigned code points,
 * line separators, and the fillers of Hangul, which are letters to Unicode. Tab and line feed are meant to be there.
 */
const HIDDEN = /[\p{C}\p{Zl}\p{Zp}\u115f\u1160\u3164\uffa0]/gu;

/** Repository data as it really is: characters that hide or reorder are written out, such as `⟨U+202E⟩`. */
export function visible(text: string): string {
  return text.replaceAll('\r\n', '\n').replace(HIDDEN, (character) => {
    if (character === '\n' || character === '\t') return character;
    const code = character.codePointAt(0) ?? 0;
    return `⟨U+${code.toString(16).toUpperCase().padStart(4, '0')}⟩`;
  });
}
