import licenses from '@rexxars/choosealicense-list/licenses.json' with { type: 'json' };
import { expect, it } from 'vitest';
import { factsOf } from '../../../src/license/catalogue/facts.ts';
import { ALL_IDS } from '../../../src/license/catalogue/open-data.ts';

it('tells what open data says of a licence, and whose it is', () => {
  expect(factsOf('MIT')).toEqual({
    id: 'MIT',
    category: 'permissive',
    osiApproved: true,
    blueOak: 'Silver',
    permissions: ['use it, also commercially', 'change it', 'pass it on', 'use and change it in private'],
    conditions: ['keep the copyright and licence notice'],
    limitations: ['the authors are not liable', 'no warranty'],
    sources: [
      'choosealicense.com (CC BY 3.0), in our words',
      'the SPDX licence list: approved by the OSI',
      'Blue Oak Council: rated Silver',
    ],
  });
  expect(factsOf('AGPL-3.0-only').conditions).toContain('offer the source to users over a network');
  expect(factsOf('MPL-2.0').conditions).toContain('pass changed files on under the same licence');
});

it('has as many rights, duties and limits of each licence as the open data', () => {
  for (const [id, { permissions, conditions, limitations }] of Object.entries(licenses)) {
    const facts = factsOf(id);
    expect([id, facts.permissions.length, facts.conditions.length, facts.limitations.length]).toEqual([
      id,
      permissions.length,
      conditions.length,
      limitations.length,
    ]);
  }
});

it('says the same of a GNU licence with and without later versions', () => {
  for (const id of ['GPL-2.0', 'GPL-3.0', 'LGPL-2.1', 'LGPL-3.0', 'AGPL-3.0']) {
    const { conditions } = factsOf(id);
    expect(conditions).not.toEqual([]);
    expect(factsOf(`${id}-only`).conditions).toEqual(conditions);
    expect(factsOf(`${id}-or-later`).conditions).toEqual(conditions);
  }
});

it.each(['BUSL-1.1', 'CC-BY-NC-4.0', 'MIT-CMU', 'constructor', 'LicenseRef-x'])(
  'leaves blank what no source says: %s',
  (id) => {
    const { permissions, conditions, limitations } = factsOf(id);
    expect([permissions, conditions, limitations]).toEqual([[], [], []]);
    expect(factsOf(id).sources.join()).not.toContain('choosealicense.com');
  },
);

it('names a source for every id of the list, and none for what is no SPDX licence', () => {
  for (const id of ALL_IDS) expect(factsOf(id).sources.length).toBeGreaterThan(0);
  expect(factsOf('LicenseRef-x').sources).toEqual([]);
});
