import { expect, test } from 'vitest';
import { readArguments } from '../../../tools/demo/arguments.ts';

test('nothing said: any browser, no pictures for the README', () => {
  expect(readArguments([])).toEqual({ browser: null, pictures: null, replay: false });
});

test('browsers go by several names', () => {
  expect(readArguments(['edge'])?.browser).toBe('chromium');
  expect(readArguments(['firefox'])?.browser).toBe('firefox');
});

test('a folder for the pictures', () => {
  expect(readArguments(['--pictures', 'docs/pictures'])?.pictures).toBe('docs/pictures');
});

test.each([[['safari']], [['--pictures']], [['toString']]])('%j makes no sense', (words) => {
  expect(readArguments(words)).toBeNull();
});
