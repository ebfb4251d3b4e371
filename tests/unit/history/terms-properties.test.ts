import fc from 'fast-check';
import spdx from 'spdx-license-list/licenses/ISC.json' with { type: 'json' };
import { beforeAll, expect, it } from 'vitest';
import { combineFiles } from '../../../src/history/terms/combine-files.ts';
import { compareTerms } from '../../../src/history/terms/compare-terms.ts';
import type { Terms } from '../../../src/history/terms/terms.ts';
import { openLicenseEngine } from '../../../src/license/identify/engine.ts';
import type { LicenseEngine } from '../../../src/license/types.ts';
import { createIdentified } from '../../../src/lookup/identified.ts';
import { loadFromDisk } from '../../../tools/license-index/load-from-disk.ts';
import { licence } from './world.ts';

/** SPDX's text of the ISC licence, as the package `spdx-license-list` ships it, without its copyright line. */
const ISC = spdx.licenseText.replace(/^.*Copyright.*$/gm, '');
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

let engine: LicenseEngine;
beforeAll(async () => {
  engine = await openLicenseEngine(loadFromDisk);
});

async function termsOf(text: string): Promise<Terms> {
  const files = [licence(text)];
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
    fc.asyncProperty(holder, holder, async (one, other) => {
      const [before, after] = [await termsOf(one + ISC), await termsOf(other + ISC)];
      expect(after.fingerprint).toBe(before.fingerprint);
      expect(compareTerms(before, after)).toBe('same');
    }),
    { numRuns: 40 },
  );
});

it('one appended sentence always does', async () => {
  await fc.assert(
    fc.asyncProperty(holder, sentence, async (who, added) => {
      const [before, after] = [await termsOf(who + ISC), await termsOf(`${who}${ISC}\n${added}\n`)];
      expect(after.fingerprint).not.toBe(before.fingerprint);
      expect(compareTerms(before, after)).toBe('terms');
      expect(after.expression).toBe('LicenseRef-ISC-modified');
    }),
    { numRuns: 40 },
  );
});
