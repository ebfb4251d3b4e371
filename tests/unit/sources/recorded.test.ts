import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { licenseFileName } from '../../../src/history/license-file-names.ts';
import { findValue, isFullHash, isList } from '../../../src/sources/github/page-data.ts';
import { touchesInFeed } from '../../../src/sources/github/touches.ts';
import { own } from '../../../src/sources/plain-json.ts';
import { packageRecord } from '../../../src/sources/registry/package-record.ts';

/** Recorded answers lie beside the project, where there are any; they are not part of it. */
const DATA = join(import.meta.dirname, '../../../../shared/data');
const recorded = existsSync(DATA) ? describe : describe.skip;
const lines = (path: string): unknown[] =>
  readFileSync(join(DATA, path), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

recorded('recorded answers', () => {
  it('of the registry are reduced without a loss', () => {
    const folder = join(DATA, 'histories/packuments');
    const files = readdirSync(folder);
    expect(files.length).toBeGreaterThan(10);
    for (const file of files) {
      const document = JSON.parse(readFileSync(join(folder, file), 'utf8'));
      const found = packageRecord(document, document.name);
      if (!found.ok) throw new Error(`${file}: ${found.code}`);
      expect(found.value.versions.map(({ version }) => version)).toEqual(Object.keys(document.versions));
      for (const { version, license, licenses } of found.value.versions) {
        expect([license, licenses]).toEqual([
          document.versions[version].license,
          document.versions[version].licenses,
        ]);
      }
    }
  });

  it('name licence files that are all known as such', () => {
    const names = [
      ...lines('histories/texts/index.jsonl').map((row) => own(row, 'file')),
      ...lines('histories/github/index.jsonl').map((row) => own(row, 'path')),
    ].filter((name) => typeof name === 'string');
    expect(names.length).toBeGreaterThan(100);
    expect(names.filter((name) => licenseFileName(name) === null)).toEqual([]);
  });

  it('of a feed list their commits', () => {
    const feed = readFileSync(join(DATA, 'api/github/commits-2026-09.atom'), 'utf8');
    expect(touchesInFeed(feed)).toEqual([
      { commit: '258ae02f8ad72de030b6a167c8a522ee3a839cbc', date: '2026-09-25T06:39:32.000Z' },
    ]);
  });

  it("of a repository's home have its files and its head", () => {
    const page = readFileSync(join(DATA, 'pages/github/webharvest-github-repo.html'), 'utf8');
    const script = /data-target="react-app\.embeddedData">([^<]+)</.exec(page)?.[1] ?? '';
    const data = JSON.parse(script);
    expect(findValue(data, 'currentOid', isFullHash)).toMatch(/^[\da-f]{40}$/);
    const tree = findValue(data, 'tree', (value): value is object => isList(own(value, 'items')));
    expect(own(tree, 'items')).toHaveLength(25);
  });
});
