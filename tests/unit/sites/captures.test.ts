import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { changedFiles } from '../../../src/sites/github/changed-file.ts';
import { diffLines } from '../../../src/sites/github/diff-lines.ts';
import { addressOf, captures, FOLDER, lookAt, markupOf } from '../../captures/look-at.ts';
import { showPage } from './show-page.ts';

afterEach(() => vi.unstubAllGlobals());

const { here, absent, further } = captures();

test.skipIf(here.length === 0)(
  `${here.length} captured pages (${absent} of the table not here)`,
  { timeout: 120_000 },
  () => {
    const found = here.map((expected) => {
      const [file, path, generation] = expected;
      const { own, further: count } = lookAt(markupOf(file), addressOf(expected));
      return [file, path, generation, own, count];
    });
    expect(found).toEqual(here);
  },
);

test.skipIf(further.length === 0)(`${further.length} more captures get one badge at most`, () => {
  const several = further.filter(({ file, url }) => lookAt(markupOf(file), url).own.includes(','));
  expect(several).toEqual([]);
});

const SPLIT = resolve(FOLDER, 'github/octolinker-commit-split.html');

test.skipIf(!existsSync(SPLIT))('one captured commit in one column and in two has the same lines', () => {
  const [split, unified] = ['split', 'unified'].map((view) => {
    const file = `github/octolinker-commit-${view}.html`;
    showPage(markupOf(file), 'https://github.com/OctoLinker/testrepo/commit/b0775a93');
    const [changed] = changedFiles();
    expect(changed?.path).toBe('sourcereader/popular-rabbit-names.js');
    const lines = changed ? diffLines(changed.element) : [];
    vi.unstubAllGlobals();
    return lines.filter(({ sign }) => sign !== ' ');
  });
  expect(split).toEqual(unified);
  expect(split).toContainEqual({ sign: '-', text: 'Lily', before: 5, after: null });
  expect(split).toContainEqual({ sign: '+', text: 'Annelie', before: null, after: 6 });
});
