import { beforeAll, expect, it } from 'vitest';
import type { History } from '../../../src/history/types.ts';
import { openLicenseEngine } from '../../../src/license/identify/engine.ts';
import type { LicenseEngine } from '../../../src/license/types.ts';
import { lookUp } from '../../../src/lookup/look-up.ts';
import { memoryStore } from '../../../src/store/memory-store.ts';
import { loadFromDisk } from '../../../tools/license-index/load-from-disk.ts';
import { busl } from '../../histories/texts.ts';
import { day, versions } from '../history/world.ts';
import { fakeSources, type World } from './fake-sources.ts';

let engine: LicenseEngine;
beforeAll(async () => {
  engine = await openLicenseEngine(loadFromDisk);
});

/** A whole story, and what was asked for it. */
async function tell(subject: string, world: World): Promise<{ history: History; requests: string[] }> {
  const { sources, requests } = fakeSources(world);
  const clock = { now: () => Date.parse(day(900)) };
  const options = { sources, store: memoryStore(), clock, engine, depth: 'story' as const };
  let history: History | null = null;
  for await (const told of lookUp(subject, options)) history = told.history;
  if (!history) throw new Error('nothing was told');
  return { history, requests };
}

const RELEASES = Array.from({ length: 60 }, (_, at) => at + 1);
const licenceOf = (release: number) => busl({ work: `Thing 1.${release}`, date: '2030-01-01' });

it('a BUSL file that names another work with each of sixty releases costs twenty revisions, and is no change', async () => {
  const commits = RELEASES.toReversed().map((release): [string, string, string] => [
    `c${release}`,
    day(release * 7),
    licenceOf(release),
  ]);
  const { history, requests } = await tell('github:ann/thing', { commits });
  expect(requests.filter((request) => request.startsWith('texts '))).toHaveLength(20);
  expect(history.changes).toEqual([]);
  expect(history.notices).toEqual([]);
  expect(history.coverage.repositoryText).toMatchObject({
    looked: 20,
    reasons: [{ code: 'more-revisions' }],
  });
});

it('and costs a package with such a file no more than a few tarballs', async () => {
  const rows = RELEASES.map((release): [string, unknown, number] => [
    `1.${release}.0`,
    'BUSL-1.1',
    release * 7,
  ]);
  const texts = Object.fromEntries(RELEASES.map((release) => [`1.${release}.0`, licenceOf(release)]));
  const record = { name: 'thing', tags: { latest: '1.60.0' }, versions: versions(rows) };
  const { history, requests } = await tell('npm:thing', { record, texts });
  expect(requests.length).toBeLessThanOrEqual(12);
  expect(history.changes).toEqual([]);
});
