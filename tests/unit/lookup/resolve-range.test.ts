import { expect, test } from 'vitest';
import type { PackageRecord } from '../../../src/history/evidence.ts';
import { resolveRange, versionFor } from '../../../src/lookup/resolve-range.ts';
import { memoryStore } from '../../../src/store/memory-store.ts';
import { versions } from '../history/world.ts';
import { fakeSources } from './fake-sources.ts';

const RECORD: PackageRecord = {
  name: 'thing',
  tags: { latest: '2.0.0', next: '3.0.0-rc.1', legacy: '1.2.0' },
  versions: versions([
    ['1.0.0', 'MIT'],
    ['1.2.0', 'MIT'],
    ['2.0.0', 'MIT'],
    ['2.1.0', 'MIT'],
    ['3.0.0-rc.1', 'MIT'],
  ]),
};

test.each([
  ['^1.0.0', '1.2.0'],
  ['1.0.0', '1.0.0'],
  // What `latest` stands for goes before a higher version.
  ['^2.0.0', '2.0.0'],
  ['>=2.1.0', '2.1.0'],
  ['*', '2.0.0'],
  ['next', '3.0.0-rc.1'],
  ['legacy', '1.2.0'],
  ['^9.0.0', null],
  ['no such tag', null],
  ['constructor', null],
])('%s brings in %s', (range, version) => {
  expect(versionFor(RECORD, range)).toBe(version);
});

test('the document is asked for once, however many ranges', async () => {
  const { sources, requests } = fakeSources({ record: RECORD });
  const options = { sources, store: memoryStore(), clock: { now: () => 0 } };
  expect(await resolveRange('thing', '^1.0.0', options)).toBe('1.2.0');
  expect(await resolveRange('thing', '1.0.0', options)).toBe('1.0.0');
  expect(requests).toEqual(['record']);
});

test('from what is kept alone, nobody is asked', async () => {
  const { sources, requests } = fakeSources({ record: RECORD });
  const options = { sources, store: memoryStore(), clock: { now: () => 0 } };
  expect(await resolveRange('thing', '^1.0.0', { ...options, kept: true })).toBe(null);
  expect(requests).toEqual([]);
  await resolveRange('thing', '^1.0.0', options);
  expect(await resolveRange('thing', '^1.0.0', { ...options, kept: true })).toBe('1.2.0');
  expect(requests).toEqual(['record']);
});

test('without the document nothing is known', async () => {
  const { sources } = fakeSources({});
  const options = { sources, store: memoryStore(), clock: { now: () => 0 } };
  expect(await resolveRange('thing', '^1.0.0', options)).toBe(null);
});
