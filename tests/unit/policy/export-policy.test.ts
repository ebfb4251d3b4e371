import { expect, test } from 'vitest';
import { DEFAULT_POLICY } from '../../../src/policy/default-policy.ts';
import { exportPolicy } from '../../../src/policy/exchange/export-policy.ts';
import { importPolicy } from '../../../src/policy/exchange/import-policy.ts';
import { FORMATS } from '../../../src/policy/exchange/types.ts';
import { judgeExpression } from '../../../src/policy/judge-expression.ts';
import { applyPreset } from '../../../src/policy/presets.ts';
import type { Policy } from '../../../src/policy/types.ts';

const mine: Policy = {
  ...applyPreset(DEFAULT_POLICY, 'blue-oak-bronze'),
  organisations: [{ name: 'Example' }],
  phrases: [{ text: 'seats', level: 'alert' }],
};

test("Fineprint's own form reads back as it was", () => {
  const { text, left } = exportPolicy(mine, 'fineprint', true);
  expect(importPolicy(text, DEFAULT_POLICY)).toMatchObject({ policy: mine, left: [] });
  expect(left).toEqual([]);
});

test('lists of names stay here unless they are asked for', () => {
  const { text, left } = exportPolicy(mine, 'fineprint', false);
  expect(text).not.toContain('Example');
  expect(text).not.toContain('seats');
  expect(left).toEqual(['Organisations and phrases: left out, as you asked.']);
});

test.each(FORMATS.filter((format) => format !== 'fineprint'))(
  '%s passes the same licences when read back',
  (format) => {
    const { text, left } = exportPolicy(mine, format, true);
    const back = importPolicy(text, DEFAULT_POLICY);
    if (typeof back === 'string') throw new Error(back);
    expect(back.format).toBe(format);
    expect(back.left).toEqual([]);
    for (const id of ['MIT', 'Apache-2.0', 'CC0-1.0', 'WTFPL', 'GPL-3.0-only', 'BUSL-1.1', 'LicenseRef-x']) {
      expect(judgeExpression(id, back.policy).level, id).toBe(judgeExpression(id, mine).level);
    }
    expect(left.at(-1)).toBe('Organisations and phrases.');
    expect(text).not.toMatch(/Example|seats|GPL-2.0\+/);
  },
);

test('levels between are told where a form has none', () => {
  const { left } = exportPolicy(DEFAULT_POLICY, 'only-allow', false);
  expect(left[0]).toMatch(/^The level "notice": \d+ licences that are only noticed are not on the list\.$/);
});
