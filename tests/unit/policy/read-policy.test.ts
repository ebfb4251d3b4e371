import { expect, test } from 'vitest';
import schema from '../../../docs/policy.schema.json' with { type: 'json' };
import { CATEGORIES, CLAUSE_KINDS } from '../../../src/license/types.ts';
import { DEFAULT_POLICY } from '../../../src/policy/default-policy.ts';
import { editPolicy } from '../../../src/policy/edit.ts';
import { readPolicy } from '../../../src/policy/read-policy.ts';
import { LEVELS, type PolicyEdit } from '../../../src/policy/types.ts';

test('the published schema names every part of a policy', () => {
  const { properties, $defs } = schema;
  expect(Object.keys(properties).toSorted()).toEqual(['$schema', ...Object.keys(DEFAULT_POLICY)].toSorted());
  expect(Object.keys(properties.categories.properties)).toEqual([...CATEGORIES]);
  expect(Object.keys(properties.clauses.properties)).toEqual([...CLAUSE_KINDS]);
  expect($defs.level.enum).toEqual([...LEVELS]);
});

test('a policy reads as it was written', () => {
  expect(readPolicy(JSON.parse(JSON.stringify(DEFAULT_POLICY)))).toEqual({
    policy: DEFAULT_POLICY,
    problems: [],
  });
});

test('parts that are left out keep their defaults', () => {
  const { policy, problems } = readPolicy({
    categories: { permissive: 'notice' },
    organisations: ['Example'],
  });
  expect(problems).toEqual([]);
  expect(policy.categories).toEqual({ ...DEFAULT_POLICY.categories, permissive: 'notice' });
  expect(policy.organisations).toEqual([{ name: 'Example' }]);
  expect(policy.clauses).toEqual(DEFAULT_POLICY.clauses);
});

test.each<[unknown, string]>([
  [null, 'A policy is a JSON object.'],
  [[], 'A policy is a JSON object.'],
  [{ levels: {} }, '"levels" is not known.'],
  [{ categories: { permissive: 'loud' } }, '"categories.permissive" is none of fine, notice, alert.'],
  [{ categories: { free: 'fine' } }, '"categories.free" is not known.'],
  [{ categories: 3 }, '"categories" is not an object.'],
  [{ licenses: [{ match: '', level: 'fine' }] }, '"licenses[0]" was not understood.'],
  [{ organisations: 'Example' }, '"organisations" is not a list.'],
  [{ phrases: [{}] }, '"phrases[0]" was not understood.'],
  [{ changes: { months: 'many' } }, '"changes.months" is no number of months.'],
  [{ version: 2 }, '"version" is not 1.'],
])('%j is told as: %s', (json, problem) => {
  const { policy, problems } = readPolicy(json);
  expect(problems).toEqual([problem]);
  expect(policy).toEqual(DEFAULT_POLICY);
});

test('edits add, change and remove entries without regard to case', () => {
  const added = editPolicy(DEFAULT_POLICY, { set: 'license', match: ' GPL-3.0-only ', level: 'alert' });
  expect(added.licenses).toEqual([{ match: 'GPL-3.0-only', level: 'alert' }]);
  const changed = editPolicy(added, { set: 'license', match: 'gpl-3.0-only', level: 'fine' });
  expect(changed.licenses).toEqual([{ match: 'GPL-3.0-only', level: 'fine' }]);
  expect(editPolicy(changed, { remove: 'license', match: 'GPL-3.0-ONLY' })).toEqual(DEFAULT_POLICY);
  const named = editPolicy(DEFAULT_POLICY, { set: 'organisation', name: 'Example' });
  expect(named.organisations).toEqual([{ name: 'Example' }]);
  expect(editPolicy(named, { remove: 'organisation', name: 'EXAMPLE' })).toEqual(DEFAULT_POLICY);
  expect(
    editPolicy(DEFAULT_POLICY, { set: 'category', category: 'permissive', level: 'alert' }).categories
      .permissive,
  ).toBe('alert');
});

test('every part can be edited, and lists keep one entry for one name', () => {
  const edits: PolicyEdit[] = [
    { set: 'clause', clause: 'patent', level: 'fine' },
    { set: 'mismatch', level: 'alert' },
    { set: 'addedText', level: 'fine' },
    { set: 'changes', level: 'alert', months: 6 },
    { set: 'phrase', text: ' Seats ', level: 'notice' },
    { set: 'phrase', text: 'seats', level: 'alert' },
    { set: 'organisation', name: 'Example', aliases: ['Example Labs', ' '] },
  ];
  const edited = edits.reduce(editPolicy, DEFAULT_POLICY);
  expect(edited).toMatchObject({
    clauses: { patent: 'fine', paid: 'alert' },
    mismatch: 'alert',
    addedText: 'fine',
    changes: { level: 'alert', months: 6 },
    phrases: [{ text: 'seats', level: 'alert' }],
    organisations: [{ name: 'Example', aliases: ['Example Labs'] }],
  });
  expect(editPolicy(edited, { remove: 'phrase', text: 'SEATS' }).phrases).toEqual([]);
  expect(editPolicy(edited, { set: 'policy', policy: DEFAULT_POLICY })).toEqual(DEFAULT_POLICY);
});
