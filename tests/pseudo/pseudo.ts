import type { Messages } from '../../tools/locale/speak-from.ts';

/** Letters that are read as the plain ones and are not. */
const PLAIN = 'abcdefghijklmnoprstuwyzACDEGIKLNORSTUYZ';
const OTHER = 'áƀćďéƒǧĥíĵķĺmñóṕŕśťúŵýžÁĆĎÉǴÍĶĹŃÓŔŚŤÚÝŽ';
const ACCENTS = new Map([...PLAIN].map((letter, at) => [letter, [...OTHER][at] ?? letter]));
/** How much longer than English other languages get, as a share of the letters. */
const LONGER = 0.4;
const FILLER = 'ẃóŕď ';
/** What tells of the language and is no text. */
const ABOUT = ['languageTag', 'textDirection'];

/**
 * A language that nobody speaks: every text in brackets, with other letters, and two fifths longer. What is shown without
 * brackets was not translated; what loses its last bracket is clipped.
 */
export function pseudo(messages: Messages, direction: 'ltr' | 'rtl'): Messages {
  const texts = Object.entries(messages).map(([key, text]) => {
    if (ABOUT.includes(key)) return [key, key === 'textDirection' ? { message: direction } : text];
    return [key, { ...text, message: `⟦${longer(text.message)}⟧` }];
  });
  return Object.fromEntries(texts);
}

function longer(message: string): string {
  const accented = message
    .split(/(\$\w*\$)/)
    .map((part) => (part.startsWith('$') ? part : [...part].map((one) => ACCENTS.get(one) ?? one).join('')))
    .join('');
  const count = Math.ceil(message.replace(/\$\w*\$/g, '').length * LONGER);
  return `${accented} ${FILLER.repeat(count).slice(0, count).trim()}`;
}
