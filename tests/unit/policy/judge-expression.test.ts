import { expect, test } from 'vitest';
import { DEFAULT_POLICY } from '../../../src/policy/default-policy.ts';
import { judgeExpression } from '../../../src/policy/judge-expression.ts';
import type { LicenseRule, PolicyLevel } from '../../../src/policy/types.ts';

type Row = [expression: string, rules: LicenseRule[], level: PolicyLevel];

const watch = (match: string, level: PolicyLevel): LicenseRule => ({ match, level });

test.each<Row>([
  ['MIT', [], 'fine'],
  ['Unlicense', [], 'fine'],
  ['MPL-2.0', [], 'notice'],
  ['GPL-3.0-only', [], 'notice'],
  ['AGPL-3.0-or-later', [], 'notice'],
  ['BUSL-1.1', [], 'alert'],
  ['CC-BY-NC-4.0', [], 'alert'],
  ['LicenseRef-12345678', [], 'notice'],
  // The reader may choose the better branch of an OR; all parts of an AND apply.
  ['GPL-2.0-only OR MIT', [], 'fine'],
  ['MIT AND GPL-3.0-only', [], 'notice'],
  ['(MIT OR Apache-2.0) AND BUSL-1.1', [], 'alert'],
  // The reader's own rules come before the categories, the whole expression before its parts.
  ['GPL-3.0-only', [watch('GPL-3.0-only', 'alert')], 'alert'],
  ['gpl-3.0-only', [watch('GPL-3.0-ONLY', 'alert')], 'alert'],
  ['GPL-3.0-or-later', [watch('GPL-*', 'alert')], 'alert'],
  ['GPL-3.0-or-later', [watch('GPL-*', 'alert'), watch('GPL-3.0-or-later', 'fine')], 'fine'],
  ['LGPL-3.0-only', [watch('GPL-*', 'alert')], 'notice'],
  ['AGPL-3.0-only', [watch('AGPL-*', 'fine')], 'fine'],
  [
    'GPL-2.0-only WITH Classpath-exception-2.0',
    [watch('GPL-2.0-only WITH Classpath-exception-2.0', 'fine')],
    'fine',
  ],
  ['GPL-2.0-only WITH Classpath-exception-2.0', [watch('GPL-2.0-only', 'alert')], 'alert'],
  ['MIT OR GPL-3.0-only', [watch('MIT OR GPL-3.0-only', 'alert')], 'alert'],
  ['MIT OR GPL-3.0-only', [watch('MIT', 'alert')], 'notice'],
])('%s under %j is %s', (expression, licenses, level) => {
  expect(judgeExpression(expression, { ...DEFAULT_POLICY, licenses }).level).toBe(level);
});
