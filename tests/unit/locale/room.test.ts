import { expect, test } from 'vitest';
import english from '../../../public/_locales/en/messages.json';
import type { Messages } from '../../../tools/locale/speak-from.ts';

/** Letters that a badge in npm's half-width cell has room for (docs/locales.md). */
const ROOM = 15;
const messages: Messages = english;

test('every short text of a badge fits its cell', () => {
  const short = Object.entries(messages).filter(([key]) => /^(?:badge|category)\w*Short$/.test(key));
  expect(short.length).toBeGreaterThan(15);
  const plain = short.filter(([, { placeholders }]) => !placeholders);
  expect(plain.filter(([, { message }]) => message.length > ROOM)).toEqual([]);
});
