import { expect, it } from 'vitest';
import { ALL_IDS } from '../../../src/license/catalogue/open-data.ts';
import { complete } from '../../../src/ui/parts/completion.ts';

it.each([
  ['', []],
  ['   ', []],
  ['no such licence', []],
  ['busl', ['BUSL-*', 'BUSL-1.1']],
  ['BlueOak', ['BlueOak-*', 'BlueOak-1.0.0']],
])('%j', (query, options) => expect(complete(query, ALL_IDS)).toEqual(options));

it('offers a family first, then its ids, then those that contain the words', () => {
  const [first, second] = complete('agpl', ALL_IDS);
  expect([first, second]).toEqual(['AGPL-*', 'AGPL-1.0']);
  expect(complete('gpl-3.0-only', ALL_IDS)).toEqual(['GPL-3.0-only', 'AGPL-3.0-only', 'LGPL-3.0-only']);
});

it('offers the licence of that very name before its family', () => {
  expect(complete('mit', ['MIT-0', 'MIT', 'MIT-1.0'])).toEqual(['MIT', 'MIT-*', 'MIT-0', 'MIT-1.0']);
});

it('never offers more than seven', () => {
  expect(complete('c', ALL_IDS)).toHaveLength(7);
});
