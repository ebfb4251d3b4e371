import { expect, test } from 'vitest';
import { shownTexts, undoDiff } from '../../../src/sites/github/undo-diff.ts';
import { hunks } from '../../world/github/diff.ts';
import fc from '../same-cases.ts';

const text = fc.array(fc.constantFrom('', 'a', 'b', 'c', '- d'), { maxLength: 12 });

test('what stood before follows from what stands now and the lines that changed', () => {
  fc.assert(
    fc.property(text, text, (before, after) => {
      const lines = hunks(
        before.map((line) => `${line}\n`).join(''),
        after.map((line) => `${line}\n`).join(''),
      ).flat();
      const now = after.map((line) => `${line}\n`).join('');
      expect(undoDiff(now, lines)).toBe(before.map((line) => `${line}\n`).join(''));
    }),
  );
});

test('lines of another text are not undone', () => {
  const lines = hunks('a\nb\n', 'a\nx\n').flat();
  expect(undoDiff('a\ny\n', lines)).toBe(null);
});

test('a new or removed file is shown whole', () => {
  expect(shownTexts(hunks(null, 'a\nb\n').flat())).toEqual({ before: '', after: 'a\nb', whole: true });
  expect(shownTexts(hunks('a\nb\n', null).flat())).toEqual({ before: 'a\nb', after: '', whole: true });
  expect(shownTexts(hunks('a\nb\n', 'a\nc\n').flat())).toEqual({
    before: 'a\nb',
    after: 'a\nc',
    whole: false,
  });
});
