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
const known: Part = { ...part, excess: { most: 1200, why: 'it is a panel' } };

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
  // Only a known excess that is gone may be complained of here.
  expect(stdout).not.toMatch(/OVER its limit|GREW/);
  expect(status).toBe(PARTS.some(({ excess }) => excess) ? 1 : 0);
});

it('fails a build over its limits, and says which part', () => {
  const { status, stdout, stderr } = check(buildOf(150_000));
  expect(status).toBe(1);
  for (const name of ['badge on npm', 'panel', 'background', 'whole package'])
    expect(stdout).toMatch(new RegExp(`^${name} .*OVER its limit`, 'm'));
  expect(stdout).toMatch(/^panel .*GREW over 3 %/m);
  expect(stderr).toMatch(/CHANGELOG/);
});

it('says a known excess with its reason, and fails beyond it', () => {
  expect(judge(known, 1100, 1100, '')).toMatchObject({
    problems: [],
    said: 'over its limit by 0.1 kB, because it is a panel',
  });
  expect(judge(known, 1201, 1201, '').problems).toEqual(['OVER its limit']);
  expect(judge(part, 1001, 1001, '').problems).toEqual(['OVER its limit']);
});

it('keeps no excess that is no longer there', () => {
  expect(judge(known, 960, 960, '').problems).toHaveLength(1);
  expect(judge(known, 990, 990, '').problems).toEqual([]);
});

it('fails where a part grew without a word', () => {
  expect(judge(part, 900, 800, '').problems).toEqual(['GREW over 3 % without a word']);
  const line = '## Unreleased\n\n- Size of the panel: 0.9 kB, because it can be printed.\n';
  expect(judge(part, 900, 800, line).problems).toEqual([]);
});
