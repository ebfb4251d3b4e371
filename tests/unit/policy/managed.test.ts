import { expect, test } from 'vitest';
import { DEFAULT_POLICY } from '../../../src/policy/default-policy.ts';
import { lockedBy, type Managed, ownStart, withManaged } from '../../../src/policy/managed.ts';
import { applyPreset, presetOf } from '../../../src/policy/presets.ts';
import { readManaged } from '../../../src/policy/read-managed.ts';
import type { PolicyEdit } from '../../../src/policy/types.ts';

function managed(json: object): Managed {
  const read = readManaged(json);
  if (!read) throw new Error('nothing managed');
  expect(read.problems).toEqual([]);
  return read.managed;
}

test('nothing managed', () => {
  expect(readManaged(undefined)).toBeNull();
  expect(readManaged({})).toBeNull();
});

test('a preset with single parts over it', () => {
  const { policy } = managed({
    preset: 'closed-source',
    policy: { categories: { 'weak-copyleft': 'alert' }, mismatch: 'alert' },
    organisations: ['Example', { name: 'Sample', aliases: ['Sample Labs'] }],
    phrases: [{ text: 'seats', level: 'notice' }],
  });
  const preset = applyPreset(DEFAULT_POLICY, 'closed-source');
  expect(policy).toEqual({
    ...preset,
    categories: { ...preset.categories, 'weak-copyleft': 'alert' },
    mismatch: 'alert',
    organisations: [{ name: 'Example' }, { name: 'Sample', aliases: ['Sample Labs'] }],
    phrases: [{ text: 'seats', level: 'notice' }],
  });
});

test.each<[string, object, string]>([
  ['an unknown preset', { preset: 'strict' }, '"preset" is none of default,'],
  ['an unknown field', { presets: 'x' }, '"presets" is not known.'],
  ['an unknown lock', { locked: ['colour'] }, '"locked": "colour" is no part of a policy.'],
  ['a level that is none', { policy: { mismatch: 'loud' } }, '"mismatch" is none of fine, notice, alert.'],
  ['a plain registry', { registry: 'http://npm.example.com' }, '"registry" is no https address'],
  [
    'a registry with a password',
    { registry: 'https://a:b@npm.example.com' },
    '"registry" is no https address',
  ],
])('%s is told, and harms nothing else', (_, json, problem) => {
  const read = readManaged({ organisations: ['Example'], ...json });
  expect(read?.problems).toHaveLength(1);
  expect(read?.problems[0]).toContain(problem);
  expect(read?.managed.policy.organisations).toEqual([{ name: 'Example' }]);
});

test('a registry ends with a slash', () => {
  expect(managed({ registry: 'https://npm.example.com/public' }).registry).toBe(
    'https://npm.example.com/public/',
  );
});

const company = managed({
  preset: 'osi-approved',
  organisations: ['Example'],
  locked: ['categories', 'licenses'],
});

test('without one of their own, readers have the administrator’s policy', () => {
  expect(presetOf(withManaged(null, company))).toBe('osi-approved');
});

test('locked fields stay; others are the reader’s; names of both count', () => {
  const own = {
    ...ownStart(company),
    categories: DEFAULT_POLICY.categories,
    licenses: [{ match: 'MIT', level: 'alert' as const }],
    mismatch: 'fine' as const,
    organisations: [{ name: 'example' }, { name: 'Customer' }],
  };
  expect(withManaged(own, company)).toMatchObject({
    categories: company.policy.categories,
    licenses: [{ match: 'list:osi-approved', level: 'fine' }],
    mismatch: 'fine',
    organisations: [{ name: 'Example' }, { name: 'Customer' }],
  });
});

test('locked names are the administrator’s alone', () => {
  const strict = managed({ organisations: ['Example'], locked: ['organisations'] });
  const own = { ...DEFAULT_POLICY, organisations: [{ name: 'Customer' }] };
  expect(withManaged(own, strict).organisations).toEqual([{ name: 'Example' }]);
});

test.each<[PolicyEdit, string | null]>([
  [{ set: 'category', category: 'permissive', level: 'fine' }, 'categories'],
  [{ remove: 'license', match: 'MIT' }, 'licenses'],
  [{ set: 'clause', clause: 'paid', level: 'fine' }, null],
  [{ set: 'organisation', name: 'Customer' }, null],
  [{ set: 'preset', preset: 'library' }, null],
])('%j touches the locked field %j', (edit, field) => {
  expect(lockedBy(edit, company)).toBe(field);
});
