import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { allowed } from '../../../tools/size/allowed.ts';
import { measure } from '../../../tools/size/measure.ts';

const changelog = (line: string) => `# Changelog\n\n## Unreleased\n\n${line}\n\n## 0.1.0\n\n- First.\n`;

it('allows 3 % of growth without a word', () => {
  expect(allowed('panel', 1000, changelog(''))).toBe(1030);
});

it('allows what a line of the changelog explains', () => {
  const line = '- Size of the panel: 2.5 kB, because it can now be printed.';
  expect(allowed('panel', 1000, changelog(line))).toBe(2575);
  expect(allowed('background', 1000, changelog(line))).toBe(1030);
});

it.each([
  '- Size of the panel: 2.5 kB',
  '- Size of the panel: 2.5 kB, because ',
  '- Size of the panel: lots, because it is.',
])('takes no line without a figure and a reason: %s', (line) => {
  expect(allowed('panel', 1000, changelog(line))).toBe(1030);
});

it('takes no line of an older release', () => {
  const line = '- Size of the panel: 2.5 kB, because it can now be printed.';
  expect(allowed('panel', 1000, `## Unreleased\n\n## 0.1.0\n\n${line}\n`)).toBe(1030);
});

it('counts a script with the chunks that it loads', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'fineprint-size-'));
  mkdirSync(path.join(folder, 'chunks'));
  const write = (file: string, text: string) => writeFileSync(path.join(folder, file), text);
  write('a.js', 'x()');
  const part = { name: 'a', limit: 1, kind: 'script', file: 'a.js' } as const;
  const alone = measure(folder, part);
  write('a.js', 'import{x}from"./chunks/one.js";x()');
  write('chunks/one.js', 'import{y}from"./two.js"');
  write('chunks/two.js', 'export let y=1');
  write('chunks/other.js', 'z'.repeat(100_000));
  const together = measure(folder, part);
  expect(together).toBeGreaterThan(alone + 40);
  expect(together).toBeLessThan(alone + 250);
});
