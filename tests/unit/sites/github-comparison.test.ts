import { expect, test } from 'vitest';
import { comparison } from '../../../src/sites/github/comparison.ts';

const at = (path: string) => comparison(new URL(path, 'https://github.com'));

test.each([
  ['/a/b/pull/3/files', 'pull', 'a/b', 'refs/pull/3/head'],
  ['/a/b/pull/3/changes', 'pull', 'a/b', 'refs/pull/3/head'],
  ['/a/b/pull/3/changes/0123456789..abcdef0123', 'pull', 'a/b', 'abcdef0123'],
  ['/a/b/pull/3/commits/abcdef0123', 'pull', 'a/b', 'abcdef0123'],
  ['/a/b/commit/abcdef0123', 'commit', 'a/b', 'abcdef0123'],
  ['/a/b/compare/v1.0.0...v2.0.0', 'compare', 'a/b', 'v2.0.0'],
  ['/a/b/compare/v1.0.0..v2.0.0', 'compare', 'a/b', 'v2.0.0'],
  ['/a/b/compare/main...feature/x', 'compare', 'a/b', 'feature/x'],
  ['/a/b/compare/main...c:feature', 'compare', 'c/b', 'feature'],
  ['/a/b/compare/main...c:d:feature', 'compare', 'c/d', 'feature'],
  ['/a/b/compare/feature', 'compare', 'a/b', 'feature'],
])('%s is a %s that leads to %s at %s', (path, kind, repository, ref) => {
  const found = at(path);
  expect(found?.kind).toBe(kind);
  expect(`${found?.head.owner}/${found?.head.repo}`).toBe(repository);
  expect(found?.head.ref).toBe(ref);
});

test.each([
  '/a/b',
  '/a/b/pull/3',
  '/a/b/pulls',
  '/a/b/pull/3/checks',
  '/a/b/compare',
  '/a/b/commits/main',
  '/a',
  '/',
])('%s compares nothing', (path) => {
  expect(at(path)).toBe(null);
});
