import { expect, test } from 'vitest';
import { DEFAULT_POLICY } from '../../../src/policy/default-policy.ts';
import { mismatchReasons, restrictedBehindOpen } from '../../../src/policy/reasons.ts';
import { textWords } from '../../../src/policy/words.ts';
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
