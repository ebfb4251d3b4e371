import { expect, test } from 'vitest';
import { textsAt } from '../../../src/answers/texts-at.ts';
import type { Revision, ShippedText } from '../../../src/history/evidence.ts';
import { openLicenseEngine } from '../../../src/license/identify/engine.ts';
import { loadFromDisk } from '../../../tools/license-index/load-from-disk.ts';
import { keptText, spdxText } from '../../world/facts/texts.ts';

const engine = await openLicenseEngine(loadFromDisk);
const MIT = spdxText('MIT', 'Example', '2020');
const BAN = keptText('lerna-2018-08-29');
const shipped = (version: string, text: string): ShippedText => ({
  version,
  files: [{ path: 'LICENSE', text }],
  url: '',
});
const commit: Revision = {
  commit: 'aa11',
  date: '2018-08-29T00:00:00Z',
  url: '',
  files: [{ path: 'LICENSE.md', text: BAN }],
};
const evidence = { shipped: [shipped('1.0.0', MIT), shipped('2.0.0', MIT)], revisions: [commit] };

test('the texts of versions and commits come with what they add to the standard text', async () => {
  const [version, revision, ...rest] = await textsAt(['2.0.0', 'aa11'], evidence, engine);
  expect(rest).toEqual([]);
  expect(version).toEqual({
    place: '2.0.0',
    files: [
      { path: 'LICENSE', text: MIT, cut: false, standard: { base: 'MIT', additions: [], removals: [] } },
    ],
  });
  const [file] = revision?.files ?? [];
  const [added] = file?.standard?.additions ?? [];
  expect(file).toMatchObject({ path: 'LICENSE.md', text: BAN, standard: { base: 'MIT' } });
  expect(BAN.slice(added?.start, added?.end)).toMatch(/^The following license shall not.*LinkedIn/s);
});

test('each place is told once, and what was not read not at all', async () => {
  const told = await textsAt(['1.0.0', '1.0.0', '9.9.9'], evidence, engine);
  expect(told.map(({ place }) => place)).toEqual(['1.0.0']);
});

test('a version without a licence file has none', async () => {
  const none = { shipped: [{ ...shipped('1.0.0', ''), files: [] }], revisions: [] };
  expect(await textsAt(['1.0.0'], none, engine)).toEqual([{ place: '1.0.0', files: [] }]);
});

test('a text near no standard text is handed on as it is, and a very long one in part', async () => {
  const long = 'Only on Sundays may anybody read these words aloud. '.repeat(5000);
  const [told] = await textsAt(['1.0.0'], { shipped: [shipped('1.0.0', long)], revisions: [] }, engine);
  expect(told?.files[0]).toMatchObject({ cut: true, standard: null });
  expect(told?.files[0]?.text).toHaveLength(200_000);
});
