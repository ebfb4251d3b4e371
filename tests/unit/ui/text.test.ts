import { describe, expect, it } from 'vitest';
import { sayCount } from '../../../src/locale/say.ts';
import { ago, clock, day, days, duration } from '../../../src/ui/text/dates.ts';
import { evidenceHosts, fileAddress, linkWords, pageAddress, safeHref } from '../../../src/ui/text/links.ts';
import { shortCommit, subjectWords } from '../../../src/ui/text/subject.ts';
import { visible } from '../../../src/ui/text/visible.ts';
import fc from '../same-cases.ts';

describe('visible', () => {
  it.each([
    ['plain MIT', 'plain MIT'],
    ['two\nlines\tand a tab', 'two\nlines\tand a tab'],
    ['windows\r\nends', 'windows\nends'],
    ['turned\u202eround', 'turned⟨U+202E⟩round'],
    ['zero\u200bwidth', 'zero⟨U+200B⟩width'],
    ['null\0byte', 'null⟨U+0000⟩byte'],
    ['a tag \u{e0041}', 'a tag ⟨U+E0041⟩'],
    ['filler\u3164', 'filler⟨U+3164⟩'],
    ['line\u2028separator', 'line⟨U+2028⟩separator'],
    ['half a pair \ud800', 'half a pair ⟨U+D800⟩'],
    ['日本語 עברית 👍', '日本語 עברית 👍'],
  ])('%j -> %j', (text, shown) => expect(visible(text)).toBe(shown));

  it('leaves nothing that hides, whatever the text', () => {
    const text = fc.string({ unit: 'binary' });
    fc.assert(fc.property(text, (any) => !/[\u200b-\u200f\u202a-\u202e\u2066-\u2069]/.test(visible(any))));
  });
});

describe('dates', () => {
  it('says the day in the given zone', () => {
    expect(day('2018-08-29T23:30:00Z', 'UTC')).toBe('29 Aug 2018');
    expect(day('2018-08-29T23:30:00Z', 'Europe/Berlin')).toBe('30 Aug 2018');
  });

  it('admits what is no date', () => {
    expect(day(null, 'UTC')).toBe('unknown date');
    expect(day('soon', 'UTC')).toBe('unknown date');
  });

  it('says how long an episode stood', () => {
    expect(duration('2018-08-29T00:03:55Z', '2018-08-30T04:33:40Z')).toBe('28.5 hours');
    expect(duration('2018-08-01T00:00:00Z', '2018-08-01T00:20:00Z')).toBe('20 minutes');
    expect(duration('2018-08-01T00:00:00Z', '2018-09-01T00:00:00Z')).toBe('31 days');
    expect(duration('2018-09-01T00:00:00Z', '2018-08-01T00:00:00Z')).toBe('');
  });

  it('says both ends, or that one is open', () => {
    const range = days('2018-08-29T12:00:00Z', '2018-08-30T12:00:00Z', 'UTC').replaceAll(/\s/g, ' ');
    expect(range).toMatch(/^29 ?– ?30 Aug 2018$/);
    expect(days('2018-08-29T12:00:00Z', null, 'UTC')).toBe('since 29 Aug 2018');
  });

  it('counts back from now', () => {
    const now = new Date('2026-11-23T15:03:00Z');
    expect(ago('2026-11-23T15:00:00Z', now)).toBe('3 minutes ago');
    expect(ago('2026-11-23T12:00:00Z', now)).toBe('3 hours ago');
    expect(ago('2026-11-13T12:00:00Z', now)).toBe('10 days ago');
    expect(ago('2026-11-23T15:03:00Z', now)).toBe('just now');
    expect(ago('never', now)).toBe('at an unknown time');
  });

  it('names the day beside the time where it is not today', () => {
    const now = new Date('2026-11-23T15:03:00Z');
    expect(clock('2026-11-23T15:40:00Z', 'UTC', now)).toBe('15:40');
    expect(clock('2026-11-24T15:40:00Z', 'UTC', now)).toContain('24 Nov');
  });

  it('counts nouns', () => {
    expect([1, 0, 2963].map((count) => sayCount('unitVersions', count))).toEqual([
      '1 version',
      '0 versions',
      '2,963 versions',
    ]);
  });
});

describe('links', () => {
  const hosts = evidenceHosts('https://registry.example/');

  it.each([
    ['https://github.com/a/b/commit/1', 'https://github.com/a/b/commit/1'],
    ['https://registry.example/x/-/x-1.0.0.tgz', 'https://registry.example/x/-/x-1.0.0.tgz'],
    ['http://github.com/a/b', null],
    ['https://github.com.evil.example/', null],
    ['https://user:pass@github.com/', null],
    ['https://github.com:8443/', null],
    ['javascript:alert(1)', null],
    ['data:text/html,x', null],
    ['//github.com/a', null],
    ['', null],
  ])('%j -> %j', (address, href) => expect(safeHref(address, hosts)).toBe(href));

  it.each([
    ['https://github.com/a/b/commit/250ec4f0d1c2b3a4958677e8f9a0b1c2d3e4f506', 'commit 250ec4f'],
    ['https://github.com/a/b/compare/1.0.0...2.0.0', 'comparison'],
    ['https://github.com/a/b/releases/tag/2.0.0', 'release'],
    ['https://registry.example/x/-/x-1.0.0.tgz', 'tarball 1.0.0'],
    ['https://registry.example/x/-/x.tgz', 'tarball'],
    ['https://github.com/a/b/blob/main/LICENSE', 'file'],
    ['no address', 'source'],
  ])('%s is called %s', (address, words) => expect(linkWords(address)).toBe(words));

  it.each([
    ['npm:@a/b', '1.0.0', 'https://www.npmjs.com/package/@a/b/v/1.0.0'],
    ['npm:a@2.0.0', null, 'https://www.npmjs.com/package/a/v/2.0.0'],
    ['npm:a', null, 'https://www.npmjs.com/package/a'],
    ['github:a/b', 'main', 'https://github.com/a/b'],
    ['github:a/b@feature/x', null, 'https://github.com/a/b/tree/feature%2Fx'],
    ['nothing', null, null],
  ])('the page of %s is %s', (subject, version, page) => expect(pageAddress(subject, version)).toBe(page));

  it.each([
    ['npm:@a/b@1.0.0', '1.0.0', 'LICENSE', 'https://www.npmjs.com/package/@a/b/v/1.0.0?activeTab=code'],
    ['npm:react', '19.1.0', 'LICENSE', 'https://www.npmjs.com/package/react/v/19.1.0?activeTab=code'],
    ['github:o/r@main', 'abc', 'docs/LICENSE', 'https://github.com/o/r/blob/main/docs/LICENSE'],
    ['github:o/r/packages/x', 'abc', 'LICENSE', 'https://github.com/o/r/blob/abc/packages/x/LICENSE'],
    ['github:o/r', 'abc', 'a b#c', 'https://github.com/o/r/blob/abc/a%20b%23c'],
    ['npm:react', null, 'LICENSE', null],
    ['nonsense', '1.0.0', 'LICENSE', null],
  ])('the file of %s at %s', (subject, version, path, address) =>
    expect(fileAddress(subject, version, path)).toBe(address),
  );
});

describe('subjects in words', () => {
  it.each([
    ['npm:ua-parser-js@2.0.9', null, 'ua-parser-js 2.0.9'],
    ['npm:@scope/name', '1.2.3', '@scope/name 1.2.3'],
    ['npm:react', null, 'react'],
    ['github:lerna/lerna@250ec4f0d1c2b3a4958677e8f9a0b1c2d3e4f506', null, 'lerna/lerna at 250ec4f'],
    ['github:o/r/packages/x@v1', null, 'o/r/packages/x at v1'],
    ['github:o/r', null, 'o/r'],
    ['what is this', '1', 'what is this'],
  ])('%s', (subject, version, words) => expect(subjectWords(subject, version)).toBe(words));

  it('shortens commits only', () => {
    expect(shortCommit('250ec4f0d1c2b3a4958677e8f9a0b1c2d3e4f506')).toBe('250ec4f');
    expect(shortCommit('a-branch-of-a-rather-long-name-with-40-chars')).toContain('a-branch');
  });
});
