import { expect, test } from 'vitest';
import { acceptanceFor, acceptanceReasons, withAcceptance } from '../../../src/policy/accepted.ts';
import type { Acceptance } from '../../../src/policy/types.ts';
import { historyWith } from './fixtures.ts';

const given = (version: string, fingerprint: string, day: string): Acceptance => ({
  subject: `npm:example@${version}`,
  fingerprint,
  at: `2026-11-${day}T00:00:00Z`,
});
const old = given('1.0.0', 'aa11', '01');
const later = given('2.0.0', 'bb22', '05');

test.each([
  ['the very same terms, in another version', '1.0.5', 'aa11', old],
  ['other terms of a version that was accepted', '1.0.0', 'cc33', old],
  ['other terms of another version', '3.0.0', 'cc33', later],
  ['terms that are not known', '3.0.0', null, later],
])('%s', (_, version, fingerprint, expected) => {
  expect(acceptanceFor([old, later], `npm:example@${version}`, fingerprint)).toBe(expected);
});

test('nothing was accepted', () => {
  expect(acceptanceFor([], 'npm:example', 'aa11')).toBeNull();
});

test('a new acceptance replaces the one of the same version or the same terms', () => {
  const again = given('2.0.0', 'cc33', '09');
  expect(withAcceptance([old, later], again)).toEqual([old, again]);
  expect(withAcceptance([old, later], given('1.1.0', 'aa11', '09'))).toEqual([
    later,
    given('1.1.0', 'aa11', '09'),
  ]);
});

test('other terms say which ones were accepted', () => {
  const [reason] = acceptanceReasons(historyWith({ fingerprint: 'cc33' }), old, { now: 0 });
  expect(reason?.text).toBe('Not the terms that you accepted for npm:example@1.0.0');
});
