import { expect, it } from 'vitest';
import { factsOf } from '../../../src/license/catalogue/facts.ts';
import { ALL_IDS } from '../../../src/license/catalogue/open-data.ts';

it('tells what is known of a licence, and from where', () => {
  expect(factsOf('MIT')).toMatchObject({
    category: 'permissive',
    osiApproved: true,
    blueOak: 'Silver',
  });
  expect(factsOf('AGPL-3.0-only').conditions).toContain('offer the source to users over a network');
  expect(factsOf('BUSL-1.1')).toMatchObject({
    osiApproved: false,
    blueOak: null,
    limitations: ['use is limited'],
  });
  expect(factsOf('CC-BY-NC-4.0').limitations).toContain('no commercial use');
});

it('leaves blank what no source says', () => {
  expect(factsOf('LicenseRef-x')).toMatchObject({
    category: 'unknown',
    osiApproved: null,
    permissions: [],
  });
});

it('names a source for every id', () => {
  for (const id of ALL_IDS) expect(factsOf(id).sources.length).toBeGreaterThan(0);
});
