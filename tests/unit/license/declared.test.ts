import { describe, expect, it } from 'vitest';
import { parseDeclared } from '../../../src/license/declared/parse-declared.ts';

const codes = (license: unknown) => parseDeclared({ license }).problems.map(({ code }) => code);

describe('strings', () => {
  it.each([
    ['MIT', 'MIT', 'permissive'],
    ['Apache License, Version 2.0', 'Apache-2.0', 'permissive'],
    ['GPLv3', 'GPL-3.0-only', 'strong-copyleft'],
    ['GPL-2.0+', 'GPL-2.0-or-later', 'strong-copyleft'],
    ['GNU General Public License v3.0 or later', 'GPL-3.0-or-later', 'strong-copyleft'],
    ['MIT/X11', 'MIT', 'permissive'],
    ['New BSD', 'BSD-3-Clause', 'permissive'],
    ['CC BY-NC 4.0', 'CC-BY-NC-4.0', 'non-commercial'],
    ['Business Source License 1.1', 'BUSL-1.1', 'source-available'],
    ['The MIT License (MIT)', 'MIT', 'permissive'],
    ['Commercial', 'LicenseRef-Commercial', 'proprietary'],
    ['DBAD', 'LicenseRef-DBAD', 'unknown'],
    ['GPL-2.0-with-classpath-exception', 'GPL-2.0-only WITH Classpath-exception-2.0', 'weak-copyleft'],
  ])('reads %s as %s', (license, expression, category) => {
    expect(parseDeclared({ license })).toMatchObject({ expression, category });
  });

  it('never takes UNLICENSED for the Unlicense', () => {
    expect(parseDeclared({ license: 'UNLICENSED' }).category).toBe('proprietary');
    expect(parseDeclared({ license: 'Unlicense' }).category).toBe('public-domain');
  });

  it.each([
    ['BSD', 'permissive'],
    ['GPL', 'strong-copyleft'],
    ['CC-BY-NC-SA', 'non-commercial'],
  ])('keeps %s as a family without guessing an id', (license, category) => {
    const declared = parseDeclared({ license });
    expect(declared).toMatchObject({ expression: null, category });
    expect(declared.candidates?.length).toBeGreaterThan(1);
    expect(codes(license)).toEqual(['family-without-version']);
  });
});

describe('joins', () => {
  it.each([
    ['MIT/Apache-2.0', 'MIT OR Apache-2.0'],
    ['MIT or GPLv3', 'MIT OR GPL-3.0-only'],
    ['Apache 2.0 and MIT', 'Apache-2.0 AND MIT'],
    ['MIT AND Commons-Clause', 'MIT AND LicenseRef-Commons-Clause'],
    ['(MIT OR (GPLv2 AND ISC))', 'MIT OR GPL-2.0-only AND ISC'],
    ['Dual MIT/GPL', 'MIT OR LicenseRef-GPL'],
    ['MIT, ISC and BSD-2-Clause', 'MIT AND ISC AND BSD-2-Clause'],
    ['MIT, ISC, and Apache License, Version 2.0', 'MIT AND ISC AND Apache-2.0'],
    [
      'triple license under SSPL-1.0, Elastic-2.0 and AGPL-3.0-only',
      'SSPL-1.0 OR Elastic-2.0 OR AGPL-3.0-only',
    ],
    ['MIT, Apache 2.0 or ISC', 'MIT OR Apache-2.0 OR ISC'],
    ['GPL v2 or later', 'GPL-2.0-or-later'],
  ])('reads %s as %s', (license, expression) => {
    expect(parseDeclared({ license }).expression).toBe(expression);
  });
});

describe('pointers', () => {
  it('names the file that SEE LICENSE IN points to', () => {
    expect(parseDeclared({ license: 'SEE LICENSE IN ./LICENSE.md' })).toMatchObject({
      expression: null,
      file: 'LICENSE.md',
      category: 'unknown',
    });
    expect(parseDeclared({ license: 'see license file' })).not.toHaveProperty('file');
  });

  it('reads well-known addresses and keeps the others', () => {
    expect(parseDeclared({ license: 'http://opensource.org/licenses/mit-license.php' }).expression).toBe(
      'MIT',
    );
    const other = parseDeclared({ license: 'https://example.com/our-license' });
    expect(other).toMatchObject({
      expression: null,
      url: 'https://example.com/our-license',
      category: 'unknown',
    });
  });

  it('takes a sentence for a sentence', () => {
    const license =
      'Free for good causes of any kind, ask us for all the rest. See https://example.com/terms.';
    expect(parseDeclared({ license })).toMatchObject({ expression: null, url: 'https://example.com/terms' });
    expect(codes(license)).toEqual(['sentence']);
  });
});

describe('shapes', () => {
  it('reads the old object and list forms, lists as a choice', () => {
    expect(parseDeclared({ license: { type: 'MIT', url: 'https://example.com' } })).toMatchObject({
      expression: 'MIT',
      url: 'https://example.com',
    });
    expect(parseDeclared({ licenses: [{ type: 'GPLv2' }, { type: 'MIT' }] }).expression).toBe(
      'GPL-2.0-only OR MIT',
    );
    expect(parseDeclared({ license: ['GPL, MIT'] }).expression).toBe('LicenseRef-GPL OR MIT');
  });

  it('tells a missing field from an unreadable one', () => {
    expect(parseDeclared({})).toMatchObject({ expression: null, category: 'none' });
    expect(codes('')).toEqual(['missing']);
    for (const odd of [false, 42, {}, [7]]) {
      expect(parseDeclared({ license: odd })).toMatchObject({ expression: null, category: 'unknown' });
    }
  });

  it('reads hostile lengths quickly', () => {
    const before = performance.now();
    for (const piece of ['(', 'MIT OR ', 'a ', 'see license in ', 'http://', '1.', '/']) {
      parseDeclared({ license: piece.repeat(100_000) });
    }
    expect(performance.now() - before).toBeLessThan(2000);
  });

  it.each([
    ['MIT or Apache2 and BSD-2', 'MIT OR Apache-2.0 AND BSD-2-Clause'],
    ['GPL 2 or 3', 'GPL-2.0-only OR GPL-3.0-only'],
    ['GPL v2 or later and MIT', 'GPL-2.0-or-later AND MIT'],
    ['MIT + Commons Clause', 'MIT AND LicenseRef-Commons-Clause'],
    ['Apache 2.0 with Commons Clause', 'Apache-2.0 AND LicenseRef-Commons-Clause'],
    ['RSALv2 OR SSPLv1', 'LicenseRef-RSALv2 OR SSPL-1.0'],
  ])('reads the joins of %s', (license, expression) => {
    expect(parseDeclared({ license }).expression).toBe(expression);
  });

  it('names the sign that joins', () => {
    expect(parseDeclared({ license: 'MIT/Apache-2.0' }).problems[0]?.message).toContain('"/" between names');
  });

  it.each([
    ['MIT + Commons Clause', 'source-available'],
    ['RSALv2 OR SSPLv1', 'source-available'],
    ['Confluent Community License', 'source-available'],
    ['Prosperity', 'non-commercial'],
    ['FSL-1.1-Apache-2.0', 'source-available'],
    ['Sustainable Use License', 'source-available'],
    ['Functional Source License', 'source-available'],
  ])('knows that %s restricts', (license, category) => {
    expect(parseDeclared({ license }).category).toBe(category);
  });

  it.each(['n/a', 'UNKNOWN', 'undefined', '-'])('reads no licence from %s', (license) => {
    expect(parseDeclared({ license })).toMatchObject({ expression: null, category: 'unknown' });
  });
});
