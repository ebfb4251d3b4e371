import { expect, test } from 'vitest';
import { CATEGORIES, CLAUSE_KINDS } from '../../../src/license/types.ts';
import { DEFAULT_POLICY } from '../../../src/policy/default-policy.ts';
import { mismatchReasons, restrictedBehindOpen } from '../../../src/policy/reasons.ts';
import { categoryShort, changeNames, pastClauseWords, textWords } from '../../../src/policy/words.ts';
import { historyWith } from './fixtures.ts';

test('a GNU text does not say whether later versions may be chosen', () => {
  expect(textWords('GPL-3.0-only OR MIT')).toBe('GPL-3.0 OR MIT');
  const history = historyWith({ text: 'GPL-3.0-only', mismatch: true });
  expect(mismatchReasons(history, DEFAULT_POLICY)[0]?.text).toBe('The field says MIT, the file says GPL-3.0');
});

test.each([
  ['field-of-use', 'The field says MIT, but the text limits who may use it or for what'],
  ['source-available', 'The field says MIT, but the text is source-available'],
] as const)('restricted terms behind an open field are said in a sentence: %s', (category, words) => {
  const history = historyWith({ text: 'LicenseRef-MIT-modified', category, mismatch: true });
  expect(restrictedBehindOpen(history, DEFAULT_POLICY)[0]?.text).toBe(words);
});

test.each([
  ['MIT', 'AGPL-3.0-or-later', 'MIT', 'AGPL-3.0'],
  ['GPL-2.0-only', 'GPL-2.0-or-later', 'GPL-2.0-only', 'GPL-2.0-or-later'],
])('the names of a change are short where that tells them apart: %s, %s', (from, to, before, after) => {
  expect(changeNames({ from, to })).toEqual({ from: before, to: after });
});

test('a kind of licence fits the 15 letters that a short badge has room for', () => {
  const words = CATEGORIES.map(categoryShort);
  expect(words.filter((each) => each.length > 15)).toEqual([]);
  expect(new Set(words).size).toBe(CATEGORIES.length);
});

test('what a clause did is told in the past', () => {
  expect(pastClauseWords('named-party')).toBe('limited who may use it (named parties)');
  expect(CLAUSE_KINDS.filter((kind) => pastClauseWords(kind).startsWith('['))).toEqual([]);
});
