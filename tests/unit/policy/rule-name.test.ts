import { expect, test } from 'vitest';
import { readRuleName, ruleToWatch } from '../../../src/policy/rule-name.ts';

test.each([
  ['MIT', 'MIT'],
  [' gpl-3.0-only ', 'GPL-3.0-only'],
  ['Apache 2.0', 'Apache-2.0'],
  ['GPL-3.0', 'GPL-3.0-only'],
  ['BSD', 'BSD-*'],
  ['gpl', 'GPL-*'],
  ['GPL-*', 'GPL-*'],
  ['LicenseRef-*', 'LicenseRef-*'],
  ['list:osi-approved', 'list:osi-approved'],
  ['(MIT OR CC0-1.0)', 'MIT OR CC0-1.0'],
  ['UNLICENSED', 'LicenseRef-UNLICENSED'],
  ['Our own licence', 'Our own licence'],
])('%s is watched as %s', (name, match) => {
  expect(ruleToWatch(name)).toBe(match);
});

test.each(['UNKNOWN', 'Custom: https://example.org/terms', 'SEE LICENSE IN LICENSE', 'list:everything', ''])(
  '%j names no licence',
  (name) => {
    expect(readRuleName(name)).toBeNull();
  },
);
