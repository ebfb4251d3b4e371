import { expect, test } from 'vitest';
import english from '../../../public/_locales/en/messages.json';
import type { Messages } from '../../../tools/locale/speak-from.ts';
import { readRoot, sourcesBelow } from './sources.ts';

const messages: Messages = english;
const entries = Object.entries(messages);
const sources = [
  ...sourcesBelow(['src', 'entrypoints']).map(({ text }) => text),
  readRoot('wxt.config.ts'),
].join('\n');

/** `unitVersions` for `unitVersions_other`: how scripts name a text that depends on a number. */
const asked = (key: string) => key.replace(/_(?:zero|one|two|few|many|other)$/, '');
/** `clausePaid` for `clausePaidPast`: what a clause did is asked for by the key of what it does. */
const present = (key: string) => key.replace(/^(clause\w+)Past$/, '$1');
/** The places in a text; `$$` stands for the sign itself. */
const placesIn = (message: string) =>
  [...new Set([...message.matchAll(/\$(\w*)\$/g)].map(([, name = '']) => name))].filter(Boolean).sort();

test('every key is one that both browsers take, and none differs from another by case alone', () => {
  expect(entries.map(([key]) => key).filter((key) => !/^[a-z][A-Za-z0-9_]*$/.test(key))).toEqual([]);
  expect(new Set(entries.map(([key]) => key.toLowerCase())).size).toBe(entries.length);
});

test('every text has words, and the places that it names are declared, in the order of their names', () => {
  const wrong = entries.filter(([, { message, placeholders = {} }]) => {
    const names = placesIn(message);
    const contents = names.map((name) => placeholders[name]?.content);
    const isInOrder = contents.every((content, at) => content === `$${at + 1}`);
    return message.trim() === '' || !isInOrder || names.length !== Object.keys(placeholders).length;
  });
  expect(wrong.map(([key]) => key)).toEqual([]);
  expect(entries.filter(([, { message }]) => placesIn(message).length > 9)).toEqual([]);
});

test('a text that depends on a number has both of the forms of English, with the same places or fewer for one', () => {
  const stems = new Set(
    entries
      .map(([key]) => key)
      .filter((key) => asked(key) !== key)
      .map(asked),
  );
  for (const stem of stems) {
    const [one, other] = [messages[`${stem}_one`], messages[`${stem}_other`]];
    expect([stem, one === undefined, other === undefined]).toEqual([stem, false, false]);
    expect(other?.placeholders ?? {}).toMatchObject(one?.placeholders ?? {});
  }
});

test('no text is dead: each is asked for by its key somewhere', () => {
  const dead = entries.map(([key]) => present(asked(key))).filter((key) => !hasKey(key));
  expect(dead).toEqual([]);
});

function hasKey(key: string): boolean {
  return [`'${key}'`, `"${key}"`, `__MSG_${key}__`].some((quoted) => sources.includes(quoted));
}

test('the description fits the stores, which take 132 characters', () => {
  expect(english.extensionDescription.message.length).toBeLessThanOrEqual(132);
});
