import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { HOST_TABLE, REGISTRY } from '../../src/sources/hosts.ts';

const root = join(import.meta.dirname, '../..');

test('the privacy document tells the host table of the code, row by row', () => {
  const document = readFileSync(join(root, 'docs/privacy.md'), 'utf8');
  const rows = HOST_TABLE.map(({ hosts, for: what, when, cookies }) => {
    const names = hosts.map((host) => (host === REGISTRY ? 'the package registry' : host)).join(', ');
    return `| ${names} | ${what} | ${when} | ${cookies === 'page' ? "the page's" : cookies} |`;
  });
  const [, table = ''] = document.split('| --- | --- | --- | --- |\n');
  expect(table.split('\n\n')[0]?.split('\n')).toEqual(rows);
});
