import { readFileSync } from 'node:fs';
import spdx from 'spdx-license-list/full.js';
import { describe, expect, it } from 'vitest';
import { openLicenseEngine } from '../../../src/license/identify/engine.ts';
import { loadFromDisk } from '../../../tools/license-index/load-from-disk.ts';

const engine = await openLicenseEngine(loadFromDisk);
const EVERYDAY = (
  '0BSD AGPL-3.0-only Apache-2.0 Artistic-2.0 BlueOak-1.0.0 BSD-2-Clause BSD-3-Clause BSL-1.0 BUSL-1.1 CC-BY-4.0 CC0-1.0 ' +
  'Elastic-2.0 EPL-2.0 EUPL-1.2 FSL-1.1-MIT GPL-2.0-only GPL-3.0-only ISC JSON LGPL-2.1-only LGPL-3.0-only MIT MIT-0 ' +
  'MPL-2.0 MS-PL OFL-1.1 PostgreSQL SSPL-1.0 Unlicense UPL-1.0 WTFPL X11 Zlib'
).split(' ');
const textOf = (id: string): string => spdx[id]?.licenseText ?? '';

/** One word each that turns what a licence says; where a text has the word, its last place is changed. */
const EDITS: [RegExp, string][] = [
  [/\bwithout\b/g, 'with'],
  [/\bnot\b(?!-)/g, ''],
  [/\bany purpose\b/g, 'any noncommercial purpose'],
  [/\bsell\b/g, ''],
  [/\bmodify\b/g, 'read'],
  [/\birrevocable\b/g, 'revocable'],
  [/\bgranted\b/g, 'denied'],
  [/\bfree of charge\b/g, 'for a fee'],
  [/\bpermitted\b/g, 'prohibited'],
  [/\bthree years\b/g, 'thirty years'],
  [/\b30 days\b/g, '3 days'],
  [/\bcommercial\b/g, 'noncommercial'],
];

describe('one word changed', () => {
  it.each(EDITS)('%s to "%s" is flagged in every everyday licence that has it', async (word, other) => {
    const missed: string[] = [];
    for (const id of EVERYDAY) {
      const text = textOf(id);
      const places = [...text.matchAll(word)];
      for (const place of [places[0], places.at(-1)]) {
        if (!place) continue;
        const changed = text.slice(0, place.index) + other + text.slice(place.index + place[0].length);
        const { expression, additions, removals } = await engine.identify(changed);
        if (expression !== null || additions.length + removals.length === 0) missed.push(id);
      }
    }
    expect(missed).toEqual([]);
  });
});

const riders = ['', '-2', '-3', '-4', '-5'].flatMap(
  (list) =>
    JSON.parse(readFileSync(new URL(`clause-paraphrases${list}.json`, import.meta.url), 'utf8')) as [
      string,
      string,
    ][],
);

/** A place for a sentence: before or after the text, before a paragraph, or within one. */
function withRider(text: string, rider: string, at: number): string {
  const paragraphs = text.split(/\n[ \t]*\n/);
  const place = at % (paragraphs.length + 1);
  if (at % 3 !== 0) return paragraphs.toSpliced(place, 0, rider).join('\n\n');
  const stops = [...text.matchAll(/[a-z]{3}\.(?= )/g)].map(({ index, 0: found }) => index + found.length);
  const stop = stops[at % Math.max(1, stops.length)] ?? text.length;
  return `${text.slice(0, stop)} ${rider}${text.slice(stop)}`;
}

it('a sentence of any of the lists in any everyday licence is flagged, shown, and hides no licence', async () => {
  const wrong: string[] = [];
  for (const [at, [, rider]] of riders.entries()) {
    const id = EVERYDAY[(at * 7) % EVERYDAY.length] ?? 'MIT';
    const { expression, base, additions } = await engine.identify(withRider(textOf(id), rider, at));
    const shown = additions.some(({ text }) => text.includes(rider.split(/\s+/).at(-2) ?? rider));
    if (expression !== null || base !== id || !shown) wrong.push(`${id} as ${base}: ${rider}`);
  }
  expect(wrong).toEqual([]);
}, 60_000);
