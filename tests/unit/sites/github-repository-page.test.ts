import { expect, test } from 'vitest';
import { refOf, repositoryPage } from '../../../src/sites/github/repository-page.ts';

const page = (path: string) => repositoryPage(new URL(path, 'https://github.com'));

test.each([
  ['/lerna/lerna', 'home', null],
  ['/lerna/lerna/', 'home', null],
  ['/lerna/lerna?tab=MIT-1-ov-file#MIT-1-ov-file', 'home', null],
  ['/lerna/lerna/tree/main', 'tree', 'main'],
  [
    '/lerna/lerna/tree/250ec4f68f07903ef1d1b34170f93a796895f266/core',
    'tree',
    '250ec4f68f07903ef1d1b34170f93a796895f266/core',
  ],
  ['/lerna/lerna/blob/250ec4f68/LICENSE', 'blob', '250ec4f68/LICENSE'],
  ['/lerna/lerna/blame/main/LICENSE', 'blame', 'main/LICENSE'],
  ['/lerna/lerna/commits', 'commits', null],
  ['/lerna/lerna/commits/main/LICENSE', 'commits', 'main/LICENSE'],
  ['/lerna/lerna/commit/250ec4f68', 'commit', '250ec4f68'],
  ['/vercel/next.js', 'home', null],
  ['/lerna/lerna/pull/1616', 'pull', null],
  ['/lerna/lerna/pull/1616/changes', 'pull', null],
  ['/lerna/lerna/compare/v3.2.1...v3.3.0', 'compare', null],
  ['/lerna/lerna/releases', 'releases', null],
  ['/lerna/lerna/releases/tag/v3.3.0', 'releases', 'v3.3.0'],
  ['/lerna/lerna/tags', 'tags', null],
  ['/lerna/lerna/branches/all', 'branches', null],
])('%s is a %s at %s', (path, kind, refAndPath) => {
  expect(page(path)).toMatchObject({ kind, refAndPath });
});

test.each([
  '/',
  '/lerna',
  '/lerna/lerna/issues',
  '/lerna/lerna/issues/1616',
  '/lerna/lerna/pulls',
  '/lerna/lerna/settings',
  '/lerna/lerna/tree',
  '/lerna/lerna/actions',
  '/-lerna/lerna',
  '/lerna/ler%20na',
  '/%E0%A4%A/x',
])('%s is left alone', (path) => {
  expect(page(path)).toBe(null);
});

test.each([
  ['/a/b/tree/feature/x/src', 'feature/x', 'feature/x'],
  ['/a/b/tree/feature/x', 'feature/x', 'feature/x'],
  ['/a/b/tree/feature/x/src', null, 'feature'],
  ['/a/b/tree/main/src', 'other', 'main'],
  ['/a/b/tree/mainline/src', 'main', 'mainline'],
  ['/a/b', 'main', null],
  ['/a/b/releases/tag/@a/core@1.0.0', 'main', '@a/core@1.0.0'],
  ['/a/b/releases', 'main', null],
])('the ref of %s, named %s by the page, is %s', (path, named, expected) => {
  const found = page(path);
  expect(found && refOf(found, named)).toBe(expected);
});
