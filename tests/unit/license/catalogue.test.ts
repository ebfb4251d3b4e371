import { describe, expect, it } from 'vitest';
import { categoryOf } from '../../../src/license/catalogue/category.ts';
import { ALL_IDS } from '../../../src/license/catalogue/open-data.ts';
import { compareRights } from '../../../src/license/catalogue/rights.ts';

describe('categoryOf', () => {
  it.each([
    ['MIT', 'permissive'],
    ['MIT OR GPL-3.0-only', 'permissive'],
    ['MIT AND GPL-3.0-only', 'strong-copyleft'],
    ['GPL-2.0-only WITH Classpath-exception-2.0', 'weak-copyleft'],
    ['GPL-2.0-only WITH GPL-CC-1.0', 'strong-copyleft'],
    ['AGPL-3.0-or-later', 'network-copyleft'],
    ['JSON', 'field-of-use'],
    ['MIT AND LicenseRef-x', 'unknown'],
    ['BUSL-1.1 AND LicenseRef-x', 'source-available'],
    ['LicenseRef-MIT-modified', 'unknown'],
    ['LicenseRef-SSPL-1.0-modified', 'source-available'],
    ['UNLICENSED', 'proprietary'],
    ['NONE', 'none'],
    ['no expression at all', 'unknown'],
  ])('%s is %s', (expression, category) => {
    expect(categoryOf(expression)).toBe(category);
  });

  it('knows every id of the licence list but the two that stand for any licence', () => {
    expect(ALL_IDS.filter((id) => categoryOf(id) === 'unknown')).toEqual(['any-OSI', 'any-OSI-perl-modules']);
  });
});

describe('compareRights', () => {
  it.each([
    ['MIT', 'MIT OR Apache-2.0', 'loosened'],
    ['MIT', 'MIT AND CC-BY-4.0', 'tightened'],
    ['GPL-2.0-only', 'GPL-2.0-only WITH Classpath-exception-2.0', 'loosened'],
    ['GPL-2.0-only', 'GPL-2.0-or-later', 'loosened'],
    ['GPL-2.0-or-later', 'GPL-3.0-only', 'tightened'],
    ['GPL-2.0', 'GPL-2.0-only', 'same'],
    ['MIT OR Apache-2.0', 'Apache-2.0 OR MIT', 'same'],
    ['MIT', 'AGPL-3.0-or-later', 'tightened'],
    ['MPL-2.0', 'BUSL-1.1', 'tightened'],
    ['BUSL-1.1', 'Apache-2.0', 'loosened'],
    ['AGPL-3.0-only', 'SSPL-1.0', 'tightened'],
    ['MIT', 'UNLICENSED', 'tightened'],
    ['NONE', 'MIT', 'loosened'],
    ['MIT', 'LicenseRef-MIT-modified', 'tightened'],
    ['MIT', 'LicenseRef-1a2b3c4d', 'sideways'],
    ['MIT', 'ISC', 'sideways'],
    ['MIT', 'Apache-2.0', 'sideways'],
  ])('%s to %s is %s', (from, to, change) => {
    expect(compareRights(from, to)).toBe(change);
  });

  it('turns around with its arguments', () => {
    const mirror = { tightened: 'loosened', loosened: 'tightened', sideways: 'sideways', same: 'same' };
    const some = [
      'MIT',
      'GPL-2.0-or-later',
      'BUSL-1.1',
      'MIT OR GPL-3.0-only',
      'MIT AND ISC',
      'LicenseRef-q',
      'CC0-1.0',
    ];
    for (const from of some) {
      for (const to of some) expect(compareRights(to, from)).toBe(mirror[compareRights(from, to)]);
    }
  });
});
