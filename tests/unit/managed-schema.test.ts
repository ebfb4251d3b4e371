import { expect, test } from 'vitest';
import schema from '../../public/managed-schema.json' with { type: 'json' };
import { POLICY_FIELDS } from '../../src/policy/managed.ts';
import { PRESET_IDS } from '../../src/policy/preset-ids.ts';
import { readManaged } from '../../src/policy/read-managed.ts';

const { properties } = schema;

test('the schema that administrators see names what is read, and nothing else', () => {
  expect(properties.preset.enum).toEqual([...PRESET_IDS]);
  expect(properties.locked.items.enum).toEqual([...POLICY_FIELDS]);
  const given = Object.fromEntries(Object.keys(properties).map((key) => [key, undefined]));
  expect(readManaged(given)?.problems).toEqual([]);
});
