import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tellHistory } from '../../../src/history/tell-history.ts';
import { type FolderEvidence, fromFolder } from '../../../tools/fineprint/from-folder.ts';
import { identify } from './world.ts';

let folder = '';
let gather: FolderEvidence;

function write(path: string, content: string): void {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}

function rows(path: string, list: object[]): void {
  write(path, list.map((row) => JSON.stringify(row)).join('\n'));
}

const repository = { type: 'git', url: 'git+https://github.com/ann/thing.git' };

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'fineprint-'));
  write(
    'packuments/@ann__thing.json',
    JSON.stringify({
      name: '@ann/thing',
      'dist-tags': { latest: '2.0.0' },
      time: {
        '1.0.0': '2020-01-01T00:00:00Z',
        '2.0.0': '2020-03-01T00:00:00Z',
        '1.5.0': '2020-02-01T00:00:00Z',
      },
      versions: {
        '1.0.0': { name: '@ann/thing', version: '1.0.0', license: 'MIT', repository },
        '2.0.0': { name: '@ann/thing', version: '2.0.0', license: 'ISC', repository },
      },
    }),
  );
  rows('texts/index.jsonl', [
    { package: '@ann/thing', version: '1.0.0', file: 'LICENSE' },
    { package: '@ann/thing', version: '2.0.0', file: null },
  ]);
  write('texts/@ann__thing/1.0.0/LICENSE', 'MIT');
  rows('github/repos.jsonl', [{ repo: 'ann/thing' }]);
  rows('github/index.jsonl', [
    {
      repo: 'ann/thing',
      sha: 'b'.repeat(40),
      date: '2020-01-10T02:00:00+02:00',
      path: 'COPYING',
      deleted: true,
    },
    { repo: 'ann/thing', sha: 'b'.repeat(40), date: '2020-01-10T02:00:00+02:00', path: 'LICENSE' },
    { repo: 'ann/thing', sha: 'a'.repeat(40), date: '2020-01-05T00:00:00Z', path: 'COPYING' },
    {
      repo: 'ann/thing',
      sha: 'c'.repeat(40),
      date: '2020-01-12T00:00:00Z',
      path: 'LICENSE',
      default_branch_history: false,
    },
    { repo: 'ann/thing', sha: 'a'.repeat(40), date: '2020-01-05T00:00:00Z', path: 'docs/LICENSE' },
  ]);
  write('github/ann__thing/aaaaaaaaaaaa/COPYING', 'MIT');
  write('github/ann__thing/bbbbbbbbbbbb/LICENSE', 'ISC');
  write('github/ann__thing/cccccccccccc/LICENSE', 'GPL-3.0-only');
  rows('github/declared.jsonl', [
    {
      repo: 'ann/thing',
      sha: 'b'.repeat(40),
      date: '2020-01-10T02:00:00+02:00',
      path: 'package.json',
      license: 'ISC',
    },
    {
      repo: 'ann/thing',
      sha: 'a'.repeat(40),
      date: '2020-01-05T00:00:00Z',
      path: 'package.json',
      license: 'MIT',
    },
  ]);
  gather = fromFolder(folder);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a recorded-evidence folder', () => {
  it('gives a scoped package with its texts and its repository', () => {
    const found = gather('npm:@ann/thing');
    expect(found.package?.versions.map(({ version }) => version)).toEqual(['1.0.0', '2.0.0']);
    expect(found.shipped.map(({ version, files }) => [version, files.length])).toEqual([
      ['1.0.0', 1],
      ['2.0.0', 0],
    ]);
    expect(found.revisions).toHaveLength(2);
    expect(found.gaps).toEqual([]);
  });

  it('names versions that are no longer there', () => {
    const { coverage } = tellHistory(gather('npm:@ann/thing'), identify);
    expect(coverage.declared).toEqual({
      state: 'partial',
      looked: 2,
      of: 3,
      reasons: [{ code: 'unpublished' }],
    });
  });

  it('replays commits: a file that one commit removes and another adds, other branches and folders left out', () => {
    const found = gather('github:ann/thing');
    expect(found.revisions.map(({ files }) => files.map(({ path, text }) => `${path}: ${text}`))).toEqual([
      ['COPYING: MIT'],
      ['LICENSE: ISC'],
    ]);
    expect(tellHistory(found, identify).changes).toMatchObject([
      {
        kind: 'both',
        from: 'MIT',
        to: 'ISC',
        at: { commit: 'b'.repeat(40), previous: 'a'.repeat(40) },
        bump: null,
      },
    ]);
  });

  it('says what it does not have', () => {
    expect(gather('npm:nothing').gaps).toEqual([{ track: 'declared', code: 'not-found' }]);
    expect(gather('github:ann/nothing').gaps).toEqual([{ track: 'repositoryText', code: 'not-found' }]);
    expect(() => gather('nothing')).toThrow(/not a subject/);
  });
});
