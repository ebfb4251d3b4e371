import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { github } from '../../../src/sites/github/site.ts';
import { GITHUB_SURFACES } from '../../../src/sites/github/surfaces.ts';
import { npm } from '../../../src/sites/npm/site.ts';
import { NPM_SURFACES } from '../../../src/sites/npm/surfaces.ts';
import type { Site, Surface } from '../../../src/sites/site.ts';

const root = resolve(import.meta.dirname, '../../../src/sites');
/** The halves of each surface by their files: the one that knows no page, and the one that places. */
const FILES: Record<string, [address: string, place: string][]> = {
  npm: [
    ['package-page.ts', 'package-page.place.ts'],
    ['versions-tab.ts', 'versions-tab.place.ts'],
    ['dependencies-tab.ts', 'dependencies-tab.place.ts'],
    ['package-list.ts', 'package-list.place.ts'],
  ],
  github: [
    ['repository-page.ts', 'repository-page.place.ts'],
    ['license-file.ts', 'license-file.place.ts'],
    ['manifest-file.ts', 'manifest-file.place.ts'],
    ['comparison.ts', 'changed-files.place.ts'],
    ['repository-list.ts', 'repository-list.place.ts'],
    ['releases.ts', 'releases.place.ts'],
  ],
};

describe.each(Object.entries(FILES))('surfaces of %s', (site, halves) => {
  test('are all in the table of this test, and both halves are there', () => {
    const placing = readdirSync(resolve(root, site)).filter((name) => name.endsWith('.place.ts'));
    expect(halves.map(([, place]) => place).sort()).toEqual(placing.sort());
    for (const [address] of halves) expect(existsSync(resolve(root, site, address))).toBe(true);
  });

  test.each(halves)('%s knows the address alone', (address) => {
    const source = readFileSync(resolve(root, site, address), 'utf8');
    expect(source).not.toMatch(/\bdocument\b|\bwindow\b|\blocation\b|querySelector/);
  });
});

const EXAMPLES: [Site, readonly Surface[], string[]][] = [
  [
    npm,
    NPM_SURFACES,
    [
      '/package/@a/b/v/1.0.0?activeTab=versions',
      '/package/a?activeTab=dependencies',
      '/search?q=a',
      '/~someone',
      '/org/a',
      '/browse/keyword/a',
    ],
  ],
  [
    github,
    GITHUB_SURFACES,
    [
      '/a/b/blob/main/LICENSE',
      '/a/b/blob/main/package.json',
      '/a/b/pull/1/files',
      '/a/b/compare/a...b',
      '/a/b/commit/0123456789',
      '/search?q=a&type=repositories',
      '/a',
      '/a?tab=repositories',
      '/orgs/a/repositories',
      '/trending',
      '/topics/a',
      '/a/b/releases',
      '/a/b/releases/tag/v1.0.0',
    ],
  ],
];

test.each(EXAMPLES)(
  'the script of further surfaces comes to every page that has one (%#)',
  (site, surfaces, paths) => {
    for (const path of paths) {
      const url = new URL(path, `https://${site.host}`);
      expect([path, surfaces.some(({ find }) => find(url) !== null)]).toEqual([path, true]);
      expect([path, site.surfaces.test(url.pathname + url.search)]).toEqual([path, true]);
    }
    const used = surfaces.filter(({ find }) =>
      paths.some((path) => find(new URL(path, `https://${site.host}`))),
    );
    expect(used).toHaveLength(surfaces.length);
  },
);

test.each([
  [npm, ['/', '/package/a', '/package/a?activeTab=code', '/settings/a', '/login']],
  [
    github,
    ['/a/b', '/a/b/issues', '/a/b/tree/main', '/a/b/commits/main', '/settings/profile', '/a/b/actions'],
  ],
])('it does not come to others (%#)', (site, paths) => {
  for (const path of paths) expect([path, site.surfaces.test(path)]).toEqual([path, false]);
});
