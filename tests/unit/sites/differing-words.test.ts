import { expect, test } from 'vitest';
import { stretchesOf } from '../../../src/sites/github/differing-words.ts';

const TEXT = 'MIT License\n\nNot for\nlarge companies.\nThe end';

function addition(words: string) {
  const start = TEXT.indexOf(words);
  return { text: words, start, end: start + words.length };
}

test('an addition within a line is one stretch', () => {
  expect(stretchesOf(TEXT, [addition('large')])).toEqual([{ line: 4, from: 0, to: 5 }]);
});

test('an addition over lines is a stretch in each, without the line ends', () => {
  expect(stretchesOf(TEXT, [addition('for\nlarge companies.')])).toEqual([
    { line: 3, from: 4, to: 7 },
    { line: 4, from: 0, to: 16 },
  ]);
});

test('the last line needs no line end', () => {
  expect(stretchesOf(TEXT, [addition('The end')])).toEqual([{ line: 5, from: 0, to: 7 }]);
});

test('an empty line has nothing to mark', () => {
  expect(stretchesOf(TEXT, [{ text: '\n', start: 11, end: 13 }])).toEqual([]);
});
