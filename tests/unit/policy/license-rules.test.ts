import { expect, test } from 'vitest';
import { matchesRule } from '../../../src/policy/license-rules.ts';

test.each([
  ['MIT', 'MIT', true],
  ['MIT', 'MIT-0', false],
  ['MIT*', 'MIT-0', true],
  ['*GPL*', 'LGPL-2.1-only', true],
  ['*-only', 'GPL-2.0-only', true],
  ['*-only', 'GPL-2.0-or-later', false],
  ['GPL-*-only', 'GPL-only', false],
  ['a*a', 'a', false],
  ['*', 'anything', true],
  ['', 'MIT', false],
])('%j means %j: %j', (match, license, expected) => {
  expect(matchesRule(match, license)).toBe(expected);
});

test('a pattern of many stars stays quick', () => {
  const start = performance.now();
  expect(matchesRule('*a'.repeat(100), `${'a'.repeat(5000)}b`)).toBe(false);
  expect(performance.now() - start).toBeLessThan(50);
});
