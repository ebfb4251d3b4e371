import { describe, expect, it } from 'vitest';
import { repositoryClaim } from '../../../src/sources/registry/repository-claim.ts';
import fc from '../same-cases.ts';

const WIDGET = { host: 'github', owner: 'acme', repo: 'widget' };

describe('a repository field', () => {
  it.each([
    'acme/widget',
    'github:acme/widget',
    'https://github.com/acme/widget',
    'https://github.com/acme/widget/',
    'https://www.github.com/acme/widget.git',
    'http://github.com/acme/widget.git',
    'git://github.com/acme/widget.git',
    'git+https://github.com/acme/widget.git',
    'git+https://token:x-oauth-basic@github.com/acme/widget.git',
    'git+ssh://git@github.com/acme/widget.git',
    'git+ssh://git@github.com:acme/widget.git',
    'ssh://git@github.com/acme/widget.git',
    'ssh://git@github.com:22/acme/widget.git',
    'git@github.com:acme/widget.git',
    'github.com/acme/widget',
    'https://GitHub.com/acme/widget#readme',
    'https://github.com/acme/widget/issues',
    'https://github.com/acme/widget/tree/main',
    'acme/widget#main',
    '  https://github.com/acme/widget.git  ',
  ])('%s is acme/widget', (field) => {
    expect(repositoryClaim(field)).toEqual(WIDGET);
    expect(repositoryClaim({ type: 'git', url: field })).toEqual(WIDGET);
  });

  it.each([
    undefined,
    null,
    7,
    '',
    'widget',
    [],
    {},
    { url: 7 },
    'gitlab:acme/widget',
    'gist:11081aaa281',
    'https://gitlab.com/acme/widget',
    'https://github.com.evil.example/acme/widget',
    'https://evil.example/github.com/acme/widget',
    'https://notgithub.com/acme/widget',
    'https://github.com/acme',
    'https://github.com/acme/..',
    'https://github.com/../widget',
    'https://gist.github.com/acme/11081aaa281',
    `https://github.com/acme/${'x'.repeat(101)}`,
  ])('%j names no repository on GitHub', (field) => {
    expect(repositoryClaim(field)).toBeNull();
  });

  it.each([
    ['packages/core', 'packages/core'],
    ['./packages/core/', 'packages/core'],
    ['/packages//core', 'packages/core'],
    ['.', undefined],
    ['', undefined],
    ['../core', undefined],
    ['packages/../../core', undefined],
    ['packages\\core', undefined],
    ['a\0b', undefined],
    [7, undefined],
    ['x'.repeat(600), undefined],
  ])('with directory %j lies in %j', (directory, expected) => {
    const claim = repositoryClaim({ url: 'acme/widget', directory });
    expect(claim).toEqual(expected === undefined ? WIDGET : { ...WIDGET, directory: expected });
  });

  it('has its directory in the address of a tree too', () => {
    const url = 'https://github.com/acme/widget/tree/main/packages/core?tab=readme';
    expect(repositoryClaim(url)).toEqual({ ...WIDGET, directory: 'packages/core' });
    expect(repositoryClaim({ url, directory: 'packages/other' })).toMatchObject({
      directory: 'packages/other',
    });
  });
});

it('takes anything without throwing, and gives only safe names', () => {
  fc.assert(
    fc.property(fc.anything(), fc.webUrl(), fc.string(), (field, url, directory) => {
      for (const claim of [repositoryClaim(field), repositoryClaim({ url, directory })]) {
        if (claim === null) continue;
        expect(claim.owner).toMatch(/^[a-z\d-]+$/i);
        expect(claim.repo).toMatch(/^[\w.-]+$/);
      }
    }),
    { numRuns: 300 },
  );
}, 30_000);

it('reads a long hostile address at once', () => {
  const before = performance.now();
  for (const part of ['git+', 'a@', 'a:', '%', 'github.com/', 'git@github.com:']) {
    repositoryClaim(part.repeat(100_000));
    repositoryClaim(part.repeat(500 / part.length));
  }
  expect(performance.now() - before).toBeLessThan(100);
});
