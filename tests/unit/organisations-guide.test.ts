import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { judgeExpression } from '../../src/policy/judge-expression.ts';
import type { Managed } from '../../src/policy/managed.ts';
import { readManaged } from '../../src/policy/read-managed.ts';

const guide = readFileSync(join(import.meta.dirname, '../../docs/organisations.md'), 'utf8');
const blocks = [...guide.matchAll(/```json\n([\s\S]*?)```/g)].map(([, json = '']) => JSON.parse(json));

/** The settings within what each browser wraps around them. */
function settingsIn(block: Record<string, unknown>): unknown {
  const at = (value: unknown, key: string) => (value as Record<string, unknown> | undefined)?.[key];
  const chrome = at(at(block['3rdparty'], 'extensions'), 'EXTENSION_ID');
  const firefox = at(at(at(block.policies, '3rdparty'), 'Extensions'), 'fineprint@fineprint.invalid');
  return chrome ?? firefox ?? block.data ?? block;
}

const examples = blocks.map((block): Managed => {
  const read = readManaged(settingsIn(block));
  if (!read) throw new Error(`an example sets nothing: ${JSON.stringify(block)}`);
  expect(read.problems).toEqual([]);
  return read.managed;
});

test("the administrator's guide has an example for each browser, the registry and an allow-list", () => {
  expect(examples).toHaveLength(5);
});

test('each example does what the guide says', () => {
  const [chrome, firefox, account, registry, allowed] = examples;
  const level = (managed: Managed | undefined, expression: string) =>
    managed && judgeExpression(expression, managed.policy).level;
  expect(level(chrome, 'GPL-3.0-only')).toBe('alert');
  expect(chrome?.policy.organisations).toEqual([
    { name: 'Example GmbH', aliases: ['Example Labs', 'Exemplum'] },
  ]);
  expect(level(firefox, 'GPL-3.0-only')).toBe('fine');
  expect(level(firefox, 'AGPL-3.0-only')).toBe('alert');
  expect(level(firefox, 'BUSL-1.1')).toBe('alert');
  expect(firefox?.tokenless).toBe(true);
  expect(account?.policy.organisations).toEqual([{ name: 'Example GmbH' }]);
  expect(registry?.registry).toBe('https://npm.example.com/');
  expect(level(allowed, 'BSD-3-Clause')).toBe('fine');
  expect(level(allowed, 'ISC')).toBe('alert');
});

test('the guide names every field, and the id that Firefox knows', () => {
  const config = readFileSync(join(import.meta.dirname, '../../wxt.config.ts'), 'utf8');
  expect(config).toContain("id: 'fineprint@fineprint.invalid'");
  const schema = JSON.parse(
    readFileSync(join(import.meta.dirname, '../../public/managed-schema.json'), 'utf8'),
  );
  for (const field of Object.keys(schema.properties)) expect(guide).toContain(`| \`${field}\` |`);
});
