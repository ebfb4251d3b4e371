import { expect, test } from 'vitest';
import { DEFAULT_POLICY } from '../../../src/policy/default-policy.ts';
import { editPolicy } from '../../../src/policy/edit.ts';
import { judgeExpression } from '../../../src/policy/judge-expression.ts';
import { PRESET_IDS, type PresetId } from '../../../src/policy/preset-ids.ts';
import { applyPreset, presetOf } from '../../../src/policy/presets.ts';
import { readPolicy } from '../../../src/policy/read-policy.ts';
import type { PolicyLevel } from '../../../src/policy/types.ts';

const COLUMNS: PresetId[] = [
  'default',
  'closed-source',
  'hosted-service',
  'library',
  'osi-approved',
  'blue-oak-bronze',
  'everything',
];
const LEVELS: Record<string, PolicyLevel> = { '.': 'fine', n: 'notice', A: 'alert' };

test.each([
  // one letter for each preset, in the order above: . fine, n notice, A alert
  ['MIT', '. . . . . . n'],
  ['Unlicense', '. . . . . . n'],
  ['CC0-1.0', '. . . . A . n'],
  ['WTFPL', '. . . . A A n'],
  ['MPL-2.0', 'n n . n . A n'],
  ['GPL-3.0-only', 'n A n A . A n'],
  ['GPL-2.0-only WITH Classpath-exception-2.0', 'n n . n . A n'],
  ['AGPL-3.0-or-later', 'n A A A . A n'],
  ['MIT OR AGPL-3.0-only', '. . . . . . n'],
  ['MIT AND AGPL-3.0-only', 'n A A A . A n'],
  ['SSPL-1.0', 'A A A A A A A'],
  ['BUSL-1.1', 'A A A A A A A'],
  ['CC-BY-NC-4.0', 'A A A A A A A'],
  ['UNLICENSED', 'n A A A A A n'],
  ['NONE', 'n A A A A A n'],
  ['LicenseRef-MIT-modified', 'n n n A A A n'],
])('%s: %s', (expression, row) => {
  const levels = COLUMNS.map((id) => judgeExpression(expression, applyPreset(DEFAULT_POLICY, id)).level);
  expect(levels).toEqual(row.split(' ').map((letter) => LEVELS[letter]));
});

test('a preset keeps names and phrases, and replaces levels and watched licences', () => {
  const mine = {
    ...DEFAULT_POLICY,
    organisations: [{ name: 'Example' }],
    phrases: [{ text: 'seats', level: 'alert' as const }],
    licenses: [{ match: 'MIT', level: 'alert' as const }],
  };
  const policy = editPolicy(mine, { set: 'preset', preset: 'osi-approved' });
  expect(policy.organisations).toEqual(mine.organisations);
  expect(policy.phrases).toEqual(mine.phrases);
  expect(policy.licenses).toEqual([{ match: 'list:osi-approved', level: 'fine' }]);
});

test.each(PRESET_IDS)('%s is recognised, also after it was written and read, until it is edited', (id) => {
  const policy = applyPreset(DEFAULT_POLICY, id);
  expect(presetOf(policy)).toBe(id);
  expect(presetOf(readPolicy(JSON.parse(JSON.stringify(policy))).policy)).toBe(id);
  expect(presetOf(editPolicy(policy, { set: 'license', match: 'X11', level: 'notice' }))).toBeNull();
});

test('a named licence and a pattern come before a list', () => {
  const policy = editPolicy(applyPreset(DEFAULT_POLICY, 'osi-approved'), {
    set: 'license',
    match: 'AGPL-*',
    level: 'alert',
  });
  expect(judgeExpression('AGPL-3.0-only', policy).level).toBe('alert');
  expect(judgeExpression('Apache-2.0+', policy).level).toBe('fine');
});
