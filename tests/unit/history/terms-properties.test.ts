import { beforeAll, expect, it } from 'vitest';
import { combineFiles } from '../../../src/history/terms/combine-files.ts';
import { compareTerms } from '../../../src/history/terms/compare-terms.ts';
import type { Terms } from '../../../src/history/terms/terms.ts';
import { openLicenseEngine } from '../../../src/license/identify/engine.ts';
import type { LicenseEngine, LicenseFile } from '../../../src/license/types.ts';
import { createIdentified } from '../../../src/lookup/identified.ts';
import { loadFromDisk } from '../../../tools/license-index/load-from-disk.ts';
import { standard } from '../../histories/texts.ts';
import fc from '../same-cases.ts';
import { licence } from './world.ts';

/** SPDX's texts, as the package `spdx-license-list` ships them, without their copyright lines. */
const TEXTS = ['ISC', 'MIT', 'BSD-3-Clause', 'Apache-2.0', 'MPL-2.0'].map((id) => ({
  id,
  text: standard(id, '').replace(/^Copyright.*$/gm, ''),
}));
const known = fc.constantFrom(...TEXTS);
const name = fc.constantFrom('Ann Example', 'Ben & Co.', 'The Thing Authors', 'Câlin Ünal', 'Example GmbH');
const year = fc.integer({ min: 1985, max: 2030 });
const holder = fc.tuple(year, name).map(([from, who]) => `Copyright (c) ${from} ${who}\n\n`);
const sentence = fc
  .tuple(
    fc.constantFrom('You may not', 'Companies must not', 'Nobody shall'),
    fc.constantFrom('sell', 'host', 'copy', 'modify'),
    fc.constantFrom('it', 'this software', 'any part of the software'),
    fc.constantFrom('for money', 'as a service', 'in a war', 'without asking'),
  )
  .map((words) => `${words.join(' ')}.`);

/** Any words at all. */
const words = fc
  .array(
    fc.constantFrom(
      ...'blue whales count seven lamps near every quiet river while rain falls softly'.split(' '),
    ),
    {
      minLength: 3,
      maxLength: 12,
    },
  )
  .map((list) => `${list.join(' ')}.`);

let engine: LicenseEngine;
beforeAll(async () => {
  engine = await openLicenseEngine(loadFromDisk);
});

function termsOf(text: string): Promise<Terms> {
  return joined([licence(text)]);
}

async function joined(files: LicenseFile[]): Promise<Terms> {
  const identify = await createIdentified(engine).learn({
    shipped: [{ version: '1.0.0', url: '', files }],
    revisions: [],
    declaredRevisions: [],
  });
  const terms = combineFiles(files, identify);
  if (!terms) throw new Error('a LICENSE is a licence');
  return terms;
}

it('years and names never move terms', async () => {
  await fc.assert(
    fc.asyncProperty(known, holder, holder, async ({ text }, one, other) => {
      const [before, after] = [await termsOf(one + text), await termsOf(other + text)];
      expect(after.fingerprint).toBe(before.fingerprint);
      expect(compareTerms(before, after)).toBe('same');
    }),
    { numRuns: 40 },
  );
});

it('one appended sentence always does', async () => {
  await fc.assert(
    fc.asyncProperty(known, holder, sentence, async ({ id, text }, who, added) => {
      const [before, after] = [await termsOf(who + text), await termsOf(`${who}${text}\n${added}\n`)];
      expect(after.fingerprint).not.toBe(before.fingerprint);
      expect(compareTerms(before, after)).toBe('terms');
      expect(after.expression).toBe(`LicenseRef-${id}-modified`);
    }),
    { numRuns: 40 },
  );
});

it('a sentence about anything moves the fingerprint', async () => {
  await fc.assert(
    fc.asyncProperty(known, words, async ({ text }, added) => {
      const [before, after] = [await termsOf(text), await termsOf(`${text}\n\n${added}\n`)];
      expect(after.fingerprint).not.toBe(before.fingerprint);
    }),
    { numRuns: 40 },
  );
});

it('the order of files never shows', async () => {
  await fc.assert(
    fc.asyncProperty(fc.shuffledSubarray(TEXTS, { minLength: 2, maxLength: 3 }), async (chosen) => {
      const files = chosen.map(({ id, text }) => licence(text, `LICENSE-${id}`));
      const [one, other] = [await joined(files), await joined(files.toReversed())];
      expect(other).toEqual(one);
    }),
    { numRuns: 20 },
  );
});
