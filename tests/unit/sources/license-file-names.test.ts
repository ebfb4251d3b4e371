import { describe, expect, it } from 'vitest';
import { compareLicenseFileNames, licenseFileName } from '../../../src/history/license-file-names.ts';
import fc from '../same-cases.ts';

describe('a file name', () => {
  it.each([
    ...[
      'LICENSE',
      'license',
      'License.txt',
      'LICENSE.md',
      'licence',
      'LICENCE.rst',
      'LICENSES',
      'Licensing.md',
    ],
    ...[
      'LICENSE-MIT',
      'LICENSE.MIT',
      'LICENSE-APACHE-2.0',
      'LICENSE.apache2',
      'LICENSE_MIT.txt',
      'license(mit)',
    ],
    ...['MIT-LICENSE.txt', 'mit-license', 'GPL-LICENSE', 'my.license', 'LICENSE 2', 'LICENSE2.txt'],
    ...[
      'UNLICENSE',
      'UNLICENCE.txt',
      'COPYING',
      'COPYING.LESSER',
      'copying.txt',
      'COPYING3',
      'BSD-LICENSE-3.txt',
    ],
  ])('%s names the terms', (name) => {
    expect(licenseFileName(name)).toEqual({ role: 'license', readable: true });
  });

  it.each([
    ...['PATENTS', 'patents.txt', 'PATENT', 'COMMONS-CLAUSE', 'COMMONS-CLAUSE.txt', 'commons_clause.md'],
    ...[
      'LICENSE_EE.md',
      'LICENSE-EE',
      'LICENSE.ee',
      'EULA',
      'eula.txt',
      'ADDITIONAL_TERMS',
      'additional-terms.md',
    ],
    ...['ADDITIONAL_USE_GRANT'],
  ])('%s names further terms', (name) => {
    expect(licenseFileName(name)).toEqual({ role: 'terms', readable: true });
  });

  it.each([
    ...['NOTICE', 'notice.md', 'NOTICES.txt', 'COPYRIGHT', 'THIRD-PARTY-LICENSES', 'third_party_notices.md'],
    ...['ThirdPartyNoticeText.txt', '3rdpartylicenses.txt', 'THIRD PARTY LICENCES.txt'],
  ])('%s names what accompanies them', (name) => {
    expect(licenseFileName(name)).toEqual({ role: 'notice', readable: true });
  });

  it.each(['LICENSE.pdf', 'license.html', 'EULA.rtf', 'LICENSE.docx'])('%s is no plain text', (name) => {
    expect(licenseFileName(name)).toMatchObject({ readable: false });
  });

  it.each([
    ...[
      'licenses.json',
      'license-checker.js',
      'license.ts',
      'LICENSE.d.ts',
      'license.yml',
      'license.svg',
      'LICENSE.png',
    ],
    ...[
      'index.js',
      'README.md',
      'package.json',
      'licensed.txt',
      'licensee',
      'notices-of-thing.ts',
      'patently.md',
    ],
    ...['third-party', '3rdparty.md', 'eulalia.txt', 'copyingmachine', 'sublicense', 'mylicense', ''],
    ...['LICENSE/x', 'LICENSE\\x', 'LICENSE\0', 'LICENSE\n', `LICENSE-${'x'.repeat(300)}`],
  ])('%j is none', (name) => {
    expect(licenseFileName(name)).toBeNull();
  });
});

it('puts the terms themselves first', () => {
  const names = [
    'NOTICE',
    'PATENTS',
    'LICENSE-MIT',
    'COPYING',
    'LICENSE.md',
    'LICENSE',
    'MIT-LICENSE.txt',
    'EULA',
  ];
  expect(names.sort(compareLicenseFileNames)).toEqual([
    'LICENSE',
    'LICENSE.md',
    'COPYING',
    'LICENSE-MIT',
    'MIT-LICENSE.txt',
    'EULA',
    'PATENTS',
    'NOTICE',
  ]);
});

it('orders any names in one way only', () => {
  const name = fc.oneof(fc.string(), fc.constantFrom('LICENSE', 'license', 'COPYING', 'NOTICE', 'PATENTS'));
  fc.assert(
    fc.property(name, name, name, (a, b, c) => {
      expect(Math.sign(compareLicenseFileNames(a, b)) + Math.sign(compareLicenseFileNames(b, a))).toBe(0);
      const sorted = [a, b, c].sort(compareLicenseFileNames);
      expect([c, a, b].sort(compareLicenseFileNames)).toEqual(sorted);
    }),
    { numRuns: 1000 },
  );
}, 30_000);

it('reads a long hostile name at once', () => {
  const before = performance.now();
  for (const part of ['license', '-', 'a-license', '.', 'third', '_licenses.']) {
    for (const length of [199, 100_000]) licenseFileName(part.repeat(length).slice(0, length));
  }
  expect(performance.now() - before).toBeLessThan(50);
});
