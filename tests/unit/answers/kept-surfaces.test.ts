import { expect, test } from 'vitest';
import { createLooks } from '../../../src/answers/looks.ts';
import { createSurfaceAnswers } from '../../../src/answers/surface-answers.ts';
import type { PackageRecord } from '../../../src/history/evidence.ts';
import { openLicenseEngine } from '../../../src/license/identify/engine.ts';
import type { Settings } from '../../../src/messages/settings.ts';
import { DEFAULT_POLICY } from '../../../src/policy/default-policy.ts';
import { memoryStore } from '../../../src/store/memory-store.ts';
import { loadFromDisk } from '../../../tools/license-index/load-from-disk.ts';
import { versions } from '../history/world.ts';
import { fakeSources } from '../lookup/fake-sources.ts';

const engine = await openLicenseEngine(loadFromDisk);
const RECORD: PackageRecord = {
  name: 'thing',
  tags: { latest: '2.0.0' },
  versions: versions([
    ['1.0.0', 'MIT'],
    ['2.0.0', 'AGPL-3.0'],
  ]),
};

/** Answers to surfaces over one store: as ever, and from what is kept. */
function answers() {
  const { sources, requests } = fakeSources({ record: RECORD, manifest: { name: 'thing' } as never });
  const settings = { policy: DEFAULT_POLICY, snoozed: {} } as unknown as Settings;
  const lent = {
    engine,
    standing: async () => ({ settings, revision: 'r', version: '1' }),
    acceptancesOf: async () => [],
  };
  const options = { sources, store: memoryStore(), clock: { now: () => 0 }, engine };
  const over = (kept: boolean) =>
    createSurfaceAnswers(createLooks(lent as never, { ...options, kept }), async () => {
      throw new Error('not asked here');
    });
  return { usual: over(false), kept: over(true), requests };
}

test('in a pause, what is not known says so, and nobody is asked', async () => {
  const { kept, requests } = answers();
  const brief = await kept.brief({ wanted: { name: 'thing', range: '^1.0.0' } });
  expect(brief.label).toMatchObject({
    level: 'unknown',
    text: 'paused',
    name: 'Licence: Paused, not looked up.',
  });
  expect((await kept.listed({ subject: 'github:a/b' })).text).toBe('paused');
  const { rows, rest } = await kept.versions({ packageName: 'thing' });
  expect([rows, rest.text]).toEqual([[], 'paused']);
  const move = await kept.move({ move: { name: 'thing', from: null, to: '^1.0.0' } });
  expect(move.text).toBe('thing ^1.0.0: not known: paused');
  expect(await kept.releases({ subject: 'github:a/b' })).toEqual({ packageName: null, changes: [] });
  expect(await kept.licenseText({ subject: 'github:a/b@aa11', path: 'LICENSE' })).toEqual({ text: null });
  expect(requests).toEqual([]);
});

test('in a pause, what is known is told', async () => {
  const { usual, kept, requests } = answers();
  const before = await usual.brief({ wanted: { name: 'thing', range: '^1.0.0' } });
  const { length } = requests;
  const brief = await kept.brief({ wanted: { name: 'thing', range: '^1.0.0' } });
  expect([brief.terms, brief.version, brief.label.text]).toEqual(['MIT', '1.0.0', before.label.text]);
  expect((await kept.versions({ packageName: 'thing' })).rows).toHaveLength(2);
  expect((await kept.move({ move: { name: 'thing', from: null, to: '^1.0.0' } })).outcome).toBe('new');
  expect(requests).toHaveLength(length);
});
