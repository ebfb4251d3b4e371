import { describe, expect, it } from 'vitest';
import type { RepositoryClaim } from '../../../src/history/evidence.ts';
import { createGitHub } from '../../../src/sources/github/github.ts';
import type { Found } from '../../../src/sources/types.ts';
import { type FakeRepository, fakeGitHub, hash } from './fake-github.ts';
import { fakeNet, type Route } from './fake-net.ts';

const CLAIM: RepositoryClaim = { host: 'github', owner: 'acme', repo: 'widget' };
const day = (number: number) => `2020-01-${String(number).padStart(2, '0')}T00:00:00.000Z`;

/** Plain licence, a clause for one day, plain again; then a commit that touches something else. */
const EPISODE: FakeRepository = {
  commits: [
    {
      id: 'a',
      date: day(1),
      changes: { LICENSE: 'plain', 'package.json': '{"name":"widget","license":"MIT"}' },
    },
    { id: 'b', date: day(2), changes: { LICENSE: 'with a clause' } },
    { id: 'c', date: day(3), changes: { LICENSE: 'plain again' } },
    { id: 'd', date: day(4), changes: { 'README.md': 'widget' } },
  ],
};

function gitHub(
  repository: FakeRepository,
  options: { token?: string; session?: boolean } = {},
  routes = {},
) {
  const net = fakeNet(routes, { otherwise: fakeGitHub(repository) });
  return { net, github: createGitHub({ http: net.http, ...options }) };
}

/** The value of an answer that has to be there. */
function value<T>(found: Found<T>): T {
  if (!found.ok) throw new Error(`Failed: ${found.code}`);
  return found.value;
}

async function history(repository: FakeRepository, limit = 20, claim = CLAIM) {
  const { github, net } = gitHub(repository);
  const listing = value(await github.listing(claim, null));
  return { listing, list: value(await github.commits(claim, listing, limit)), github, net };
}

describe('listing', () => {
  it.each([false, true])('finds the licence files of the root, data flat: %s', async (flat) => {
    const { github, net } = gitHub({ ...EPISODE, flat });
    expect(await github.listing(CLAIM, null)).toEqual({
      ok: true,
      value: {
        head: hash('d'),
        directory: '',
        files: [{ path: 'LICENSE', at: hash('d') }],
        visibility: 'public',
      },
    });
    expect(net.urls()).toEqual(['https://github.com/acme/widget/tree/HEAD']);
    expect(net.asked[0]?.init.credentials).toBe('omit');
  });

  it('looks at a ref as it stood then', async () => {
    const { github } = gitHub(EPISODE);
    const listing = value(await github.listing(CLAIM, 'bbbbbbb'));
    expect(listing.files).toEqual([{ path: 'LICENSE', at: hash('b') }]);
    expect(await github.texts(CLAIM, listing.files)).toEqual({
      ok: true,
      value: [{ path: 'LICENSE', text: 'with a clause' }],
    });
  });

  const monorepo: FakeRepository = {
    commits: [
      {
        id: 'a',
        date: day(1),
        changes: { LICENSE: 'root', 'packages/own/LICENSE.md': 'own', 'packages/bare/index.js': '' },
      },
    ],
  };

  it("prefers a directory's own file to the root's", async () => {
    const { github } = gitHub(monorepo);
    const listing = value(await github.listing({ ...CLAIM, directory: 'packages/own' }, null));
    expect(listing).toMatchObject({
      directory: 'packages/own',
      files: [{ path: 'packages/own/LICENSE.md' }],
    });
  });

  it.each(['packages/bare', 'packages/gone', '../../other/repo'])(
    'takes the root where %s has none',
    async (directory) => {
      const { github } = gitHub(monorepo);
      const listing = value(await github.listing({ ...CLAIM, directory }, null));
      expect(listing).toMatchObject({ directory: '', files: [{ path: 'LICENSE' }] });
    },
  );

  it.each([
    ['a repository that is missing or private', { ...CLAIM, repo: 'gone' }, null, 'not-found'],
    ['a ref that is missing', CLAIM, 'nowhere', 'not-found'],
    ['a name that cannot be one', { ...CLAIM, owner: '..' }, null, 'not-found'],
  ])('of %s is not found', async (_what, claim, ref, code) => {
    const { github } = gitHub(EPISODE);
    expect(await github.listing(claim, ref)).toEqual({ ok: false, code });
  });

  it('tells an empty repository', async () => {
    const { github } = gitHub({ commits: [] });
    expect(await github.listing(CLAIM, null)).toEqual({ ok: false, code: 'no-license-file' });
  });

  it('leaves notices, programs and what is no text out', async () => {
    const files = ['LICENSE-MIT', 'LICENSE-APACHE', 'NOTICE', 'licenses.json', 'LICENSE.pdf', 'PATENTS'];
    const changes = Object.fromEntries(files.map((path) => [path, path]));
    const { listing } = await history({ commits: [{ id: 'a', date: day(1), changes }] });
    expect(listing.files.map(({ path }) => path)).toEqual(['LICENSE-MIT', 'LICENSE-APACHE', 'PATENTS']);
  });
});

describe('commits', () => {
  it.each([false, true])('lists those that touched the file, newest first, data flat: %s', async (flat) => {
    const { list, net } = await history({ ...EPISODE, flat });
    expect(list).toEqual({
      more: false,
      renamesFollowed: true,
      commits: [
        {
          commit: hash('c'),
          date: day(3),
          url: `https://github.com/acme/widget/commit/${hash('c')}`,
          files: [{ path: 'LICENSE', at: hash('d') }],
        },
        {
          commit: hash('b'),
          date: day(2),
          url: `https://github.com/acme/widget/commit/${hash('b')}`,
          files: [{ path: 'LICENSE', at: hash('b') }],
        },
        {
          commit: hash('a'),
          date: day(1),
          url: `https://github.com/acme/widget/commit/${hash('a')}`,
          files: [{ path: 'LICENSE', at: hash('a') }],
        },
      ],
    });
    expect(net.urls().some((url) => url.includes('api.github.com'))).toBe(false);
  });

  it('costs two requests with the listing where renames can wait', async () => {
    const { github, net } = gitHub(EPISODE);
    const listing = value(await github.listing(CLAIM, null));
    const list = value(await github.commits(CLAIM, listing, 20, { followRenames: false }));
    expect(list).toMatchObject({ more: false, renamesFollowed: false });
    expect(net.asked).toHaveLength(2);
  });

  it('stops at the limit and says that there is more', async () => {
    const { list } = await history(EPISODE, 2);
    expect(list.commits.map(({ commit }) => commit)).toEqual([hash('c'), hash('b')]);
    expect(list.more).toBe(true);
  });

  it('reads further pages where more than one is wanted', async () => {
    const ids = '0123456789abcdef';
    const commits = Array.from({ length: 50 }, (_, index) => ({
      id: ids[index % 16] ?? '',
      date: day(1),
      changes: { LICENSE: `text ${index}` },
    }));
    const net = fakeNet({}, { otherwise: fakeGitHub({ commits }) });
    const github = createGitHub({ http: net.http });
    const listing = value(await github.listing(CLAIM, null));
    await github.commits(CLAIM, { ...listing, head: 'HEAD' }, 40, { followRenames: false });
    expect(net.urls().slice(1)).toEqual([
      'https://github.com/acme/widget/commits/HEAD/LICENSE',
      `https://github.com/acme/widget/commits/HEAD/LICENSE?after=${hash('0')}+34`,
    ]);
  });

  it('follows renames', async () => {
    const { list } = await history({
      commits: [
        { id: 'a', date: day(1), changes: { COPYING: 'first' } },
        { id: 'b', date: day(2), changes: { COPYING: null, LICENSE: 'second' } },
        { id: 'c', date: day(3), changes: { LICENSE: null, 'LICENSE.md': 'third' } },
        { id: 'd', date: day(4), changes: { 'LICENSE.md': 'fourth' } },
      ],
    });
    expect(list.commits.map(({ files, previousPath }) => [files, previousPath])).toEqual([
      [[{ path: 'LICENSE.md', at: hash('d') }], undefined],
      [[{ path: 'LICENSE.md', at: hash('c') }], 'LICENSE'],
      [[{ path: 'LICENSE', at: hash('b') }], 'COPYING'],
      [[{ path: 'COPYING', at: hash('a') }], undefined],
    ]);
    expect(list).toMatchObject({ more: false, renamesFollowed: true });
  });

  const moved: FakeRepository = {
    commits: [
      { id: 'a', date: day(1), changes: { LICENSE: 'root', 'lib/own/index.js': '' } },
      { id: 'b', date: day(2), changes: { LICENSE: 'root with a clause' } },
      { id: 'c', date: day(3), changes: { LICENSE: 'root' } },
      { id: 'd', date: day(4), changes: { 'lib/own/LICENSE': 'own' } },
      { id: 'e', date: day(5), changes: { LICENSE: 'of no concern any more' } },
    ],
  };
  const own = { ...CLAIM, directory: 'lib/own' };

  it("go on with the root's before a directory had a file of its own", async () => {
    const { list } = await history(moved, 20, own);
    expect(list.commits.map(({ commit, files }) => [commit[0], ...files.map(({ path }) => path)])).toEqual([
      ['d', 'lib/own/LICENSE'],
      ['c', 'LICENSE'],
      ['b', 'LICENSE'],
      ['a', 'LICENSE'],
    ]);
    expect(list).toMatchObject({ more: false, renamesFollowed: true });
    expect((await history(moved, 2, own)).list).toMatchObject({ commits: { length: 2 }, more: true });
  });

  it("say that there is more where the root's could not be had", async () => {
    const { github } = gitHub(
      moved,
      {},
      {
        [`https://github.com/acme/widget/tree/${hash('e')}`]: () => new Response('', { status: 400 }),
      },
    );
    const listing = value(await github.listing(own, null));
    const list = value(await github.commits(own, listing, 20));
    expect(list.commits.map(({ commit }) => commit)).toEqual([hash('d')]);
    expect(list.more).toBe(true);
  });

  it('follows a file that moved with its directory', async () => {
    const { list } = await history(
      {
        commits: [
          { id: 'a', date: day(1), changes: { 'core/own/LICENSE': 'own' } },
          { id: 'b', date: day(2), changes: { 'core/own/LICENSE': null, 'lib/own/LICENSE': 'own' } },
        ],
      },
      20,
      own,
    );
    expect(list.commits.map(({ files, previousPath }) => [files[0]?.path, previousPath])).toEqual([
      ['lib/own/LICENSE', 'core/own/LICENSE'],
      ['core/own/LICENSE', undefined],
    ]);
  });

  it('finds the file that a repository once had', async () => {
    const { list, listing } = await history({
      commits: [
        { id: 'a', date: day(1), changes: { LICENSE: 'words' } },
        { id: 'b', date: day(2), changes: { LICENSE: null, 'index.js': '' } },
      ],
    });
    expect(listing.files).toEqual([]);
    expect(list.commits.map(({ commit, files }) => [commit, files])).toEqual([
      [hash('b'), []],
      [hash('a'), [{ path: 'LICENSE', at: hash('a') }]],
    ]);
  });

  it('has all files at each commit where there are several', async () => {
    const { list } = await history({
      commits: [
        { id: 'a', date: day(1), changes: { 'LICENSE-MIT': 'mit' } },
        { id: 'b', date: day(2), changes: { 'LICENSE-APACHE': 'apache' } },
        { id: 'c', date: day(3), changes: { 'LICENSE-MIT': 'mit 2', 'LICENSE-APACHE': 'apache 2' } },
      ],
    });
    expect(list.commits.map(({ commit, files }) => [commit[0], files.map(({ at }) => at[0])])).toEqual([
      ['c', ['c', 'c']],
      ['b', ['a', 'b']],
      ['a', ['a']],
    ]);
  });

  it('says which words are not known to be complete', async () => {
    const failing: Record<string, Route> = {
      [`https://github.com/acme/widget/commit/${hash('a')}`]: () => new Response('', { status: 400 }),
    };
    const { github } = gitHub(EPISODE, {}, failing);
    const listing = value(await github.listing(CLAIM, null));
    expect(value(await github.commits(CLAIM, listing, 20))).toMatchObject({
      more: true,
      renamesFollowed: false,
    });
  });
});

describe('where the data of the site has changed its shape', () => {
  const drifted = (url: string) => ({ [url]: () => new Response('{"payload":{}}') });

  it('the feed tells the commits', async () => {
    const { github, net } = gitHub(
      EPISODE,
      {},
      drifted(`https://github.com/acme/widget/commits/${hash('d')}/LICENSE`),
    );
    const listing = value(await github.listing(CLAIM, null));
    const list = value(await github.commits(CLAIM, listing, 20, { followRenames: false }));
    expect(list.commits.map(({ commit }) => commit)).toEqual([hash('c'), hash('b'), hash('a')]);
    expect(net.urls().at(-1)).toBe(`https://github.com/acme/widget/commits/${hash('d')}/LICENSE.atom`);
  });

  it('one counted call lists the commits where the feed has none either', async () => {
    const page = `https://github.com/acme/widget/commits/${hash('d')}/LICENSE`;
    const { github, net } = gitHub(EPISODE, {}, { ...drifted(page), ...drifted(`${page}.atom`) });
    const listing = value(await github.listing(CLAIM, null));
    const ask = () => github.commits(CLAIM, listing, 20, { followRenames: false });
    expect(value(await ask()).commits).toHaveLength(3);
    expect(await ask()).toEqual({ ok: false, code: 'not-read' });
    expect(net.urls().filter((url) => url.includes('api.github.com'))).toHaveLength(1);
  });

  it('one counted call lists the files', async () => {
    const { github, net } = gitHub(EPISODE, {}, drifted('https://github.com/acme/widget/tree/HEAD'));
    expect(value(await github.listing(CLAIM, null))).toMatchObject({
      head: hash('d'),
      files: [{ path: 'LICENSE', at: hash('d') }],
      visibility: 'unknown',
    });
    expect(net.urls().filter((url) => url.includes('api.github.com'))).toHaveLength(1);
  });
});

describe('with a token', () => {
  const limited = () => new Response('', { status: 429, headers: { 'retry-after': '60' } });

  it('the REST API answers where the site does not, and it alone gets the token', async () => {
    const { github, net } = gitHub(
      EPISODE,
      { token: 'abc' },
      { 'https://github.com/acme/widget/tree/HEAD': limited },
    );
    const listing = value(await github.listing(CLAIM, null));
    const list = value(await github.commits(CLAIM, listing, 20, { followRenames: false }));
    expect(list.commits.map(({ commit }) => commit)).toEqual([hash('c'), hash('b'), hash('a')]);
    for (const { url, headers } of net.asked) {
      expect(headers.get('authorization')).toBe(
        url.startsWith('https://api.github.com/') ? 'Bearer abc' : null,
      );
    }
  });

  it('a limit without one is told with its end', async () => {
    const { github } = gitHub(EPISODE, {}, { 'https://github.com/acme/widget/tree/HEAD': limited });
    expect(await github.listing(CLAIM, null)).toEqual({
      ok: false,
      code: 'rate-limited',
      until: '2026-11-23T12:01:00.000Z',
    });
  });
});

describe('with the session of the page', () => {
  it('asks github.com alone, with the cookies of the page', async () => {
    const { github, net } = gitHub({ ...EPISODE, isPrivate: true }, { session: true });
    const listing = value(await github.listing(CLAIM, null));
    expect(listing.visibility).toBe('private');
    expect(await github.texts(CLAIM, listing.files)).toEqual({
      ok: true,
      value: [{ path: 'LICENSE', text: 'plain again\n' }],
    });
    await github.commits(CLAIM, listing, 20);
    await github.manifest(CLAIM, null);
    for (const { url, init } of net.asked) {
      expect(new URL(url).host).toBe('github.com');
      expect(init.credentials).toBe('same-origin');
    }
  });
});

describe('texts', () => {
  it('leaves out a file that is not there', async () => {
    const { github } = gitHub(EPISODE);
    const files = [
      { path: 'LICENSE', at: hash('b') },
      { path: 'PATENTS', at: hash('b') },
    ];
    expect(value(await github.texts(CLAIM, files))).toEqual([{ path: 'LICENSE', text: 'with a clause' }]);
  });

  it('fails where a file could not be read', async () => {
    const { github } = gitHub(
      EPISODE,
      {},
      {
        [`https://raw.githubusercontent.com/acme/widget/${hash('b')}/LICENSE`]: () =>
          new Response('', { status: 500 }),
      },
    );
    expect(await github.texts(CLAIM, [{ path: 'LICENSE', at: hash('b') }])).toMatchObject({
      ok: false,
      code: 'server-error',
    });
  });
});

describe('manifest', () => {
  it('has the name and the fields', async () => {
    const { github, net } = gitHub(EPISODE);
    expect(await github.manifest(CLAIM, null)).toEqual({
      ok: true,
      value: { name: 'widget', license: 'MIT' },
    });
    expect(net.urls()).toEqual(['https://raw.githubusercontent.com/acme/widget/HEAD/package.json']);
  });

  it.each([
    ['no JSON', '{', 'bad-answer'],
    ['no object', '7', 'bad-answer'],
  ])('fails where it is %s', async (_what, text, code) => {
    const { github } = gitHub({ commits: [{ id: 'a', date: day(1), changes: { 'package.json': text } }] });
    expect(await github.manifest(CLAIM, null)).toEqual({ ok: false, code });
  });

  it('is not found where the directory has none', async () => {
    const { github } = gitHub(EPISODE);
    expect(await github.manifest({ ...CLAIM, directory: 'lib' }, hash('a'))).toEqual({
      ok: false,
      code: 'not-found',
    });
  });
});

describe('a fork', () => {
  const FORK: FakeRepository = {
    ...EPISODE,
    fork: { parent: 'acme-org/widget', createdAt: '2020-01-02T12:00:00Z' },
  };

  it('shows in its listing with the time at which it was made', async () => {
    const { github } = gitHub(FORK);
    expect(value(await github.listing(CLAIM, null)).forkedAt).toBe('2020-01-02T12:00:00.000Z');
    expect(value(await gitHub(EPISODE).github.listing(CLAIM, null))).not.toHaveProperty('forkedAt');
  });

  it('names its parent on its page, in one request that is not counted', async () => {
    const { github, net } = gitHub(FORK);
    expect(await github.parent(CLAIM)).toEqual({ ok: true, value: 'acme-org/widget' });
    expect(net.urls()).toEqual(['https://github.com/acme/widget']);
  });

  it.each(['acme/widget', 'a/b/c', '../x', '"><script>', ''])('has no parent called %s', async (parent) => {
    const { github } = gitHub({ ...EPISODE, fork: { parent, createdAt: 'yesterday' } });
    expect(await github.parent(CLAIM)).toEqual({ ok: true, value: null });
    expect(value(await github.listing(CLAIM, null)).forkedAt).toBeNull();
  });
});

it('asks for a renamed repository by its new name once it is known', async () => {
  const net = fakeNet(
    {
      'https://github.com/old/name/tree/HEAD': async (request) => {
        const url = 'https://github.com/acme/widget/tree/HEAD';
        const answer = await fakeGitHub(EPISODE)({ ...request, url });
        Object.defineProperty(answer, 'url', { value: url });
        return answer;
      },
    },
    { otherwise: fakeGitHub(EPISODE) },
  );
  const github = createGitHub({ http: net.http });
  const claim: RepositoryClaim = { host: 'github', owner: 'old', repo: 'name' };
  const listing = value(await github.listing(claim, null));
  const texts = value(await github.texts(claim, listing.files));
  expect(texts).toEqual([{ path: 'LICENSE', text: 'plain again' }]);
  expect(net.urls()[1]).toBe(`https://raw.githubusercontent.com/acme/widget/${hash('d')}/LICENSE`);
});
