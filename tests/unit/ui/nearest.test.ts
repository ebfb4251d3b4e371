import { expect, test } from 'vitest';
import { ALL_IDS } from '../../../src/license/catalogue/open-data.ts';
import { nearestIds } from '../../../src/ui/parts/nearest.ts';

test.each([
  ['MTI', 'MIT'],
  ['AGLP-3.0-only', 'AGPL-3.0-only'],
  ['BUSL', 'BUSL-1.1'],
  [' apache-2 ', 'Apache-2.0'],
])('%s is near to %s', (typed, id) => expect(nearestIds(typed, ALL_IDS)).toContain(id));

test('offers few, the nearest first, and none for what is near to nothing', () => {
  expect(nearestIds('MTI', ALL_IDS)[0]).toBe('MIT');
  expect(nearestIds('MPL-2', ALL_IDS).length).toBeLessThanOrEqual(3);
  expect(nearestIds('no such licence in all the world', ALL_IDS)).toEqual([]);
  expect(nearestIds('', ALL_IDS)).toEqual([]);
});
