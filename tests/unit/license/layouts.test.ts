import spdx from 'spdx-license-list/full.js';
import { expect, it } from 'vitest';
import { openLicenseEngine } from '../../../src/license/identify/engine.ts';
import { loadFromDisk } from '../../../tools/license-index/load-from-disk.ts';
import { isSelected } from '../../../tools/license-index/selection.ts';
import { LAYOUTS, SURROUNDINGS } from './layouts.ts';

const engine = await openLicenseEngine(loadFromDisk);
const MOST_CHARACTERS = 36_000;
/** Every standard text goes through so many layouts, each layout through as many texts as the others. */
const LAYOUTS_EACH = 5;
/** Their lines carry meaning: lists of names without commas, Japanese that breaks within words. */
const BY_LINES = new Set(['Libpng', 'libpng-1.6.35', 'CC-BY-SA-2.1-JP']);

const ways = Object.entries({ ...LAYOUTS, ...SURROUNDINGS });
const texts = Object.keys(spdx)
  .filter((id) => isSelected(id) && !BY_LINES.has(id))
  .sort()
  .map((id) => [id, spdx[id]?.licenseText ?? ''] as const)
  .filter(([, text]) => text.length < MOST_CHARACTERS);

it.each(ways)(
  'takes %s for nothing',
  async (name, lay) => {
    const place = ways.findIndex(([other]) => other === name);
    const chosen = texts.filter((_, at) => (at + place) % Math.floor(ways.length / LAYOUTS_EACH) === 0);
    const flagged: string[] = [];
    for (const [id, text] of chosen) {
      const { expression, additions, removals } = await engine.identify(lay(text));
      if (expression !== id || additions.length > 0 || removals.length > 0) flagged.push(id);
    }
    expect(chosen.length).toBeGreaterThan(50);
    expect(flagged).toEqual([]);
  },
  60_000,
);
