import spdx from 'spdx-license-list/full.js';
import { expect, it } from 'vitest';
import { openLicenseEngine } from '../../../src/license/identify/engine.ts';
import { tokenize } from '../../../src/license/text/tokenize.ts';
import { loadFromDisk } from '../../../tools/license-index/load-from-disk.ts';
import { isSelected } from '../../../tools/license-index/selection.ts';
import fc from '../same-cases.ts';

const engine = await openLicenseEngine(loadFromDisk);
const ids = Object.keys(spdx).filter(isSelected).sort();
const textOf = (id: string): string => spdx[id]?.licenseText ?? '';

it('every standard text is granted as itself', async () => {
  const wrong: string[] = [];
  for (const id of ids) if ((await engine.identify(textOf(id))).expression !== id) wrong.push(id);
  expect(wrong).toEqual([]);
}, 120_000);

const subjects = fc.constantFrom('You', 'Your employer', 'Any person', 'Companies', 'The licensee', 'Nobody');
const limits = fc.constantFrom(
  'may not',
  'must never',
  'shall not',
  'is forbidden to',
  'must ask before they',
);
const acts = fc.constantFrom(
  'use this on Sundays',
  'sell umbrellas',
  'share it with cats',
  'run it at night',
  'paint it green',
);
const sentence = fc.tuple(subjects, limits, acts).map((parts) => `${parts.join(' ')}.`);

/** Puts a paragraph before the paragraph of the given number. */
function withParagraph(text: string, added: string, at: number): string {
  const paragraphs = text.split(/\n\s*\n/);
  paragraphs.splice(at % (paragraphs.length + 1), 0, added);
  return paragraphs.join('\n\n');
}

it('a sentence added to any standard text is always flagged and shown', async () => {
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...ids), sentence, fc.nat(50), async (id, added, at) => {
      const found = await engine.identify(withParagraph(textOf(id), added, at));
      expect(found.expression).toBeNull();
      const shown = [
        ...found.additions.map(({ text }) => text),
        ...found.clauses.map(({ quote }) => quote),
      ].join(' ');
      expect(shown).toContain(added.split(' ').slice(-3, -1).join(' '));
    }),
    { numRuns: 120, seed: 7 },
  );
}, 120_000);

const years = fc
  .tuple(fc.integer({ min: 1970, max: 2030 }), fc.boolean())
  .map(([year, span]) => (span ? `${year}-2031` : `${year}`));
const names = fc.array(
  fc.constantFrom('Ann', 'Li', 'Olu', 'M\u00fcller', 'Acme Inc.', 'and', 'Example', 'Foundation'),
  { minLength: 1, maxLength: 4 },
);
const filled: [string, RegExp][] = [
  ['MIT', /<year> <copyright holders>/],
  ['BSD-2-Clause', /<year> <owner>/],
  ['BSD-3-Clause', /<year> <owner>/],
  ['MIT-0', /<YEAR> <COPYRIGHT HOLDER>/],
];

it('years and holders never matter, and leave the fingerprint as it is', async () => {
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...filled), years, names, async ([id, place], year, holder) => {
      const found = await engine.identify(textOf(id).replace(place, `${year} ${holder.join(' ')}`));
      expect(found).toMatchObject({ expression: id, additions: [], removals: [] });
      expect(found.fingerprint).toBe((await engine.identify(textOf(id))).fingerprint);
    }),
    { numRuns: 60, seed: 7 },
  );
});

it('tokens always map back to the text, in order', () => {
  const piece = fc.constantFrom(
    'the ',
    'Software',
    ' non-',
    'free',
    '\n * ',
    '\u00a9',
    '&amp;',
    '1. ',
    '(c) ',
    '\u8bb8\u53ef',
    '\u{1f4dc}',
    'e\u0301',
    '-\n',
    '<p>',
    '"',
    'LICENCE ',
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(piece, fc.string())), (parts) => {
      const text = parts.join('');
      const { words, starts, ends } = tokenize(text);
      words.forEach((_, at) => {
        expect(ends[at]).toBeGreaterThan(starts[at] ?? 0);
        expect(starts[at]).toBeGreaterThanOrEqual(ends[at - 1] ?? 0);
      });
      expect(ends.at(-1) ?? 0).toBeLessThanOrEqual(text.length);
    }),
    { numRuns: 500, seed: 7 },
  );
});
