import { expect, it } from 'vitest';
import { versionTerms } from '../../../src/history/package/version-terms.ts';
import { evidence, identify } from './world.ts';

const ROWS: Parameters<typeof evidence>[0] = [
  ['1.0.0', 'MIT', 1],
  ['2.0.0-beta.1', 'AGPL-3.0-only', 2],
  ['2.0.0', 'AGPL-3.0-only', 3],
  ['1.0.1', 'MIT', 4],
  ['2.0.1', 'AGPL-3.0-only', 5],
];

it('gives each version its terms, and the change to the version that carries it', () => {
  const rows = versionTerms(evidence(ROWS, { '1.0.0': 'MIT' }), identify);
  expect(
    rows.map(({ version, terms, read, change }) => [version, terms, read, change?.from ?? null]),
  ).toEqual([
    ['1.0.0', 'MIT', true, null],
    ['2.0.0-beta.1', 'AGPL-3.0-only', false, null],
    ['2.0.0', 'AGPL-3.0-only', false, 'MIT'],
    ['1.0.1', 'MIT', false, null],
    ['2.0.1', 'AGPL-3.0-only', false, null],
  ]);
});

it('knows the field of a version that is no semver', () => {
  const rows = versionTerms(
    evidence([
      ['1.0.0', 'MIT', 1],
      ['nightly', 'ISC', 2],
    ]),
    identify,
  );
  expect(rows.map(({ version, terms }) => [version, terms])).toEqual([
    ['1.0.0', 'MIT'],
    ['nightly', 'ISC'],
  ]);
});

it('says so where a version has no terms at all', () => {
  const [row] = versionTerms(evidence([['1.0.0', undefined, 1]], { '1.0.0': null }), identify);
  expect(row).toMatchObject({ terms: 'NONE', category: 'none', read: true });
});

it('gives nothing where there is no document', () => {
  expect(versionTerms(evidence([], {}, { package: undefined }), identify)).toEqual([]);
});
