import { expect, test } from 'vitest';
import { factsOfTerms } from '../../../src/answers/facts-of-terms.ts';
import { current } from '../ui/stories/blank.ts';

const idsOf = (change: Partial<typeof current>) =>
  factsOfTerms({ ...current, ...change }).map(({ id }) => id);

test('each licence of the terms is summed up, with its sources', () => {
  const [mit] = factsOfTerms(current);
  expect(mit).toMatchObject({ id: 'MIT', conditions: ['keep the copyright and licence notice'] });
  expect(mit?.sources.join()).toContain('choosealicense.com (CC BY 3.0)');
  expect(idsOf({ text: '(MIT OR GPL-2.0-only WITH Classpath-exception-2.0) AND MIT' })).toEqual([
    'MIT',
    'GPL-2.0-only',
  ]);
});

test('a licence that no open data describes has its marks alone', () => {
  expect(factsOfTerms({ ...current, text: 'BUSL-1.1' })).toEqual([
    {
      id: 'BUSL-1.1',
      permissions: [],
      conditions: [],
      limitations: [],
      sources: ['the SPDX licence list: not approved by the OSI'],
    },
  ]);
});

test('what is not read is summed up by the field', () => {
  expect(idsOf({ text: null, declared: 'ISC' })).toEqual(['ISC']);
  expect(idsOf({ text: null, declared: null })).toEqual([]);
});

test('nothing is said of words of its own, of a mismatch, and of what no list has', () => {
  expect(idsOf({ additions: ['not for you'] })).toEqual([]);
  expect(idsOf({ removals: ['sublicense'] })).toEqual([]);
  expect(idsOf({ mismatch: true })).toEqual([]);
  expect(idsOf({ text: 'LicenseRef-1234abcd' })).toEqual([]);
});
