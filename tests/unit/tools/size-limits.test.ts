import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { judge } from '../../../tools/size/judge.ts';
import { PARTS, type Part } from '../../../tools/size/parts.ts';

const CHECK = path.resolve(import.meta.dirname, '../../../tools/size/check.ts');
const part: Part = { name: 'panel', limit: 1000, kind: 'script', file: 'panel.js' };

/** A build of which every script has so many bytes that no packing makes fewer. */
function buildOf(bytes: number): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'fineprint-size-'));
  for (const each of PARTS) {
    const file = each.kind === 'script' ? each.file : `${each.kind === 'files' ? each.folder : ''}/data.bin`;
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), randomBytes(bytes));
  }
  return folder;
}

const check = (folder: string) =>
  spawnSync(process.execPath, [CHECK, folder], {
    encoding: 'utf8',
    env: { ...process.env, NODE_OPTIONS: '' },
  });

it('passes a build within its limits', () => {
  const { status, stdout } = check(buildOf(1000));
  expect(stdout).toMatch(/^panel +1\.\d/m);
  expect(stdout).not.toMatch(/OVER its limit|GREW/);
  expect(status).toBe(0);
});

it('fails a build over its limits, and says which part', () => {
  const { status, stdout, stderr } = check(buildOf(150_000));
  expect(status).toBe(1);
  for (const name of ['badge on npm', 'panel', 'background', 'whole package'])
    expect(stdout).toMatch(new RegExp(`^${name} .*OVER its limit`, 'm'));
  expect(stdout).toMatch(/^panel .*GREW over 3 %/m);
  expect(stderr).toMatch(/CHANGELOG/);
});

it('fails from the first byte over a limit', () => {
  expect(judge(part, 1000, 1000, '').problems).toEqual([]);
  expect(judge(part, 1001, 1001, '').problems).toEqual(['OVER its limit']);
});

it('fails where a part grew without a word', () => {
  expect(judge(part, 900, 800, '').problems).toEqual(['GREW over 3 % without a word']);
  const line = '## Unreleased\n\n- Size of the panel: 0.9 kB, because it can be printed.\n';
  expect(judge(part, 900, 800, line).problems).toEqual([]);
});
