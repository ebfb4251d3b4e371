import { expect, it } from 'vitest';
import { tellHistory } from '../../../src/history/tell-history.ts';
import { evidence, identify } from './world.ts';

it('tells the runs of equal terms on every line, with the latest version of each', () => {
  const { lines } = tellHistory(
    evidence([
      ['0.7.20', 'MIT', 1],
      ['1.0.0', 'MIT', 2],
      ['0.7.21', 'MIT', 3],
      ['1.0.1', 'MIT', 4],
      ['2.0.0', 'AGPL-3.0-only', 5],
      ['1.0.2', 'MIT', 6],
      ['2.0.1', 'AGPL-3.0-only', 7],
      ['2.1.0-beta.1', 'AGPL-3.0-only', 8],
    ]),
    identify,
  );
  expect(lines.map(({ range, terms, last }) => [terms, range, last])).toEqual([
    ['MIT', '0.7.20 - 0.7.21', '0.7.21'],
    ['MIT', '1.0.0 - 1.0.2', '1.0.2'],
    ['AGPL-3.0-only', '>=2.0.0', '2.0.1'],
  ]);
});

it('falls back to semver order where times are missing, and says so', () => {
  const { lines, coverage } = tellHistory(
    evidence([
      ['1.0.0', 'MIT'],
      ['1.0.1', 'MIT'],
      ['2.0.0', 'ISC'],
    ]),
    identify,
  );
  expect(lines.map(({ range }) => range)).toEqual(['1.0.0 - 1.0.1', '>=2.0.0']);
  expect(coverage.declared).toMatchObject({ state: 'complete', reasons: [{ code: 'times-missing' }] });
});

it('falls back to semver order where times contradict it, believes none of them, and says so', () => {
  const rows: [string, string, number][] = [
    ['1.0.0', 'MIT', 9],
    ['1.0.1', 'MIT', 8],
    ['1.0.2', 'MIT', 7],
    ['1.1.0', 'ISC', 1],
  ];
  const { changes, coverage } = tellHistory(evidence(rows), identify);
  expect(changes).toMatchObject([{ at: { version: '1.1.0', previous: '1.0.2' }, date: null }]);
  expect(coverage.declared.reasons).toEqual([{ code: 'times-contradict' }]);
});

it('names versions that are no semver', () => {
  const { coverage } = tellHistory(
    evidence([
      ['1.0', 'MIT', 1],
      ['1.0.0', 'MIT', 2],
    ]),
    identify,
  );
  expect(coverage.declared).toMatchObject({ state: 'partial', reasons: [{ code: 'not-semver' }] });
});
