import { describe, expect, it } from 'vitest';
import { combineFiles } from '../../../src/history/terms/combine-files.ts';
import { roleOf } from '../../../src/history/terms/file-roles.ts';
import { identify, licence } from './world.ts';

function combine(files: Record<string, string>, pointed?: string) {
  const list = Object.entries(files).map(([path, text]) => licence(text, path));
  return combineFiles(list, identify, pointed);
}

describe('the role of a licence file', () => {
  it.each([
    ['LICENSE', 'main'],
    ['licence.md', 'main'],
    ['packages/thing/COPYING', 'main'],
    ['LICENSE-MIT', 'choice'],
    ['LICENSE.APACHE2', 'choice'],
    ['UNLICENSE', 'choice'],
    ['COPYING.LESSER', 'choice'],
    ['COMMONS-CLAUSE', 'rider'],
    ['PATENTS', 'rider'],
    ['LICENSE_EE.md', 'part'],
    ['LICENSE-docs', 'part'],
    ['EULA.txt', 'part'],
    ['NOTICE', 'notice'],
    ['THIRD-PARTY-LICENSES.txt', 'notice'],
    ['LICENSE.vendored.txt', 'notice'],
    ['LICENSE.pdf', 'notice'],
    ['._LICENSE', 'notice'],
  ])('%s is %s', (path, role) => {
    expect(roleOf(path)).toBe(role);
  });
});

describe('several files of one unit', () => {
  it.each<[string, Record<string, string>, string | null]>([
    ['no file', {}, null],
    ['a notice alone', { NOTICE: 'MIT' }, null],
    ['one licence', { LICENSE: 'MIT' }, 'MIT'],
    ['one licence twice', { LICENSE: 'MIT', 'LICENSE.md': 'MIT' }, 'MIT'],
    ['a choice', { 'LICENSE-MIT': 'MIT', 'LICENSE-APACHE': 'Apache-2.0' }, 'MIT OR Apache-2.0'],
    [
      'a choice beside a standard text',
      { LICENSE: 'MIT', 'LICENSE-APACHE': 'Apache-2.0' },
      'MIT OR Apache-2.0',
    ],
    [
      'a pointer that says "or"',
      { LICENSE: 'custom: either of these', 'LICENSE-MIT': 'MIT', 'LICENSE-ISC': 'ISC' },
      'ISC OR MIT',
    ],
    [
      'a pointer that says "and"',
      { LICENSE: 'custom: these two', 'LICENSE-MIT': 'MIT', 'LICENSE-ISC': 'ISC' },
      'ISC AND MIT',
    ],
    ['two licences', { LICENSE: 'MIT', COPYING: 'ISC' }, 'MIT AND ISC'],
    [
      'the lesser of the GNU licences',
      { COPYING: 'GPL-3.0-only', 'COPYING.LESSER': 'LGPL-3.0-only' },
      'LGPL-3.0-only',
    ],
    [
      'a licence and a rider',
      { LICENSE: 'Apache-2.0', 'COMMONS-CLAUSE': 'custom: no sale' },
      'LicenseRef-Apache-2.0-modified',
    ],
    ['a licence and notices', { LICENSE: 'MIT', NOTICE: 'custom: thanks' }, 'MIT'],
  ])('%s', (_, files, expected) => {
    expect(combine(files)?.expression ?? null).toBe(expected);
  });

  it('with a licence for a part join with AND', () => {
    const terms = combine({ LICENSE: 'MIT', LICENSE_EE: 'custom: pay\nno-sale: not for sale' });
    expect(terms?.expression).toMatch(/^MIT AND LicenseRef-[0-9a-f]{8}$/);
    expect(terms).toMatchObject({ category: 'source-available', standard: false });
  });

  it('follow the file that the field points to, before any other name', () => {
    const files = { LICENSE: 'MIT', 'TERMS.txt': 'ISC' };
    expect(combine(files, 'TERMS.txt')?.expression).toBe('ISC');
  });

  it('have one fingerprint, whatever their order', () => {
    const one = combine({ 'LICENSE-MIT': 'MIT', 'LICENSE-ISC': 'ISC' })?.fingerprint;
    const other = combine({ 'LICENSE-ISC': 'ISC', 'LICENSE-MIT': 'MIT' })?.fingerprint;
    expect(one).toBe(other);
    expect(one).toMatch(/^[0-9a-f]{16}$/);
  });

  it('of patents ask for nothing but what is about patents', () => {
    const terms = combine({
      LICENSE: 'BSD-3-Clause',
      PATENTS: 'custom: grant\nnamed-party: ends for those who sue',
    });
    expect(terms?.clauses).toEqual([{ kind: 'patent', quote: 'ends for those who sue' }]);
    expect(terms?.expression).toBe('LicenseRef-BSD-3-Clause-modified');
  });
});
