import { expect, test } from 'vitest';
import { CATEGORIES } from '../../../src/license/types.ts';
import { DEFAULT_POLICY } from '../../../src/policy/default-policy.ts';
import { judgeExpression } from '../../../src/policy/judge-expression.ts';
import { readPolicy } from '../../../src/policy/read-policy.ts';
import { isLouder } from '../../../src/policy/severity.ts';
import { LEVELS, type Policy, type PolicyLevel } from '../../../src/policy/types.ts';
import fc from '../same-cases.ts';

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
const levelOf = (text: string, policy = DEFAULT_POLICY) => judgeExpression(text, policy).level;
const level = fc.constantFrom(...LEVELS);
/** Any levels, and rules by id, pattern and list (a rule for a whole expression is the reader's last word). */
const categories = fc
  .array(level, { minLength: CATEGORIES.length, maxLength: CATEGORIES.length })
  .map((levels) => ({ ...DEFAULT_POLICY.categories, ...zip(levels) }));
const match = fc.constantFrom(...IDS, 'GPL-*', '*-only', 'LicenseRef-*', 'list:osi-approved');
const licenses = fc.array(fc.record({ match, level }), { maxLength: 5 });
const policy = fc.record({ categories, licenses }).map((parts): Policy => ({ ...DEFAULT_POLICY, ...parts }));

function zip(levels: PolicyLevel[]): Partial<Policy['categories']> {
  return Object.fromEntries(CATEGORIES.map((category, index) => [category, levels[index]]));
}

test('a branch added with OR never worsens the verdict', () => {
  fc.assert(
    fc.property(
      policy,
      expression,
      expression,
      (mine, a, b) => !isLouder(levelOf(`(${a}) OR (${b})`, mine), levelOf(a, mine)),
    ),
  );
});

test('a part added with AND never improves the verdict', () => {
  fc.assert(
    fc.property(
      policy,
      expression,
      expression,
      (mine, a, b) => !isLouder(levelOf(a, mine), levelOf(`(${a}) AND (${b})`, mine)),
    ),
  );
});

test('the order of branches and parts never matters', () => {
  fc.assert(
    fc.property(
      policy,
      expression,
      expression,
      fc.constantFrom('AND', 'OR'),
      (mine, a, b, join) => levelOf(`(${a}) ${join} (${b})`, mine) === levelOf(`(${b}) ${join} (${a})`, mine),
    ),
  );
});

test('a policy reads back as it was written', () => {
  fc.assert(
    fc.property(policy, (mine) => {
      const { policy: read, problems } = readPolicy(JSON.parse(JSON.stringify(mine)));
      expect(read).toEqual(mine);
      expect(problems).toEqual([]);
    }),
  );
});

test('the properties are about more than one level', () => {
  expect(new Set(IDS.map((id) => levelOf(id)))).toEqual(new Set(['fine', 'notice', 'alert']));
});
