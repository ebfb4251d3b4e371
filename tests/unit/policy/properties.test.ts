import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DEFAULT_POLICY } from '../../../src/policy/default-policy.ts';
import { judgeExpression } from '../../../src/policy/judge-expression.ts';
import { isLouder } from '../../../src/policy/severity.ts';

const IDS = [
  'MIT',
  'Unlicense',
  'MPL-2.0',
  'GPL-3.0-only',
  'AGPL-3.0-or-later',
  'BUSL-1.1',
  'CC-BY-NC-4.0',
  'LicenseRef-abc',
];
const license = fc.constantFrom(...IDS);
const expression = fc.letrec<{ node: string }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 3 },
    license,
    fc
      .tuple(tie('node'), fc.constantFrom('AND', 'OR'), tie('node'))
      .map(([a, join, b]) => `(${a} ${join} ${b})`),
  ),
})).node;
const levelOf = (text: string) => judgeExpression(text, DEFAULT_POLICY).level;

test('a branch added with OR never worsens the verdict', () => {
  fc.assert(
    fc.property(expression, expression, (a, b) => !isLouder(levelOf(`(${a}) OR (${b})`), levelOf(a))),
  );
});

test('a part added with AND never improves the verdict', () => {
  fc.assert(
    fc.property(expression, expression, (a, b) => !isLouder(levelOf(a), levelOf(`(${a}) AND (${b})`))),
  );
});

test('the properties are about more than one level', () => {
  expect(new Set(IDS.map(levelOf))).toEqual(new Set(['fine', 'notice', 'alert']));
});
