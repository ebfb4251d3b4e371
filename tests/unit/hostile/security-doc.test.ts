import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const root = new URL('../../../', import.meta.url);
const text = readFileSync(new URL('docs/security.md', root), 'utf8');
const rows = text.split('\n').filter((line) => /^\| (?!threat|---)/.test(line));

it('names for each threat tests that there are', () => {
  expect(rows.length).toBeGreaterThan(15);
  for (const row of rows) {
    const [, test = ''] = /\| ([^|]+) \|$/.exec(row) ?? [];
    const files = [...test.matchAll(/`([^`]+)`/g)].map(([, file = '']) => file);
    expect(files.length, row).toBeGreaterThan(0);
    expect(files.filter((file) => !existsSync(new URL(file, root)))).toEqual([]);
  }
});

it('names for each fault tests that there are', () => {
  const guide = readFileSync(new URL('tests/README.md', root), 'utf8').split('## Faults')[1] ?? '';
  const files = [...guide.matchAll(/`([a-z-]+(?:\/[a-z-]+)*(?:\.test\.ts|\/))`/g)].map(
    ([, file = '']) => file,
  );
  expect(files.length).toBeGreaterThan(30);
  const isThere = (file: string) =>
    ['tests', 'tests/e2e'].some((at) => existsSync(new URL(`${at}/${file}`, root)));
  expect(files.filter((file) => !isThere(file))).toEqual([]);
});
