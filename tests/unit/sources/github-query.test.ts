import { describe, expect, it } from 'vitest';
import type { RepositoryClaim } from '../../../src/history/evidence.ts';
import { createGitHub } from '../../../src/sources/github/github.ts';
import type { CommitList, Found, Listing } from '../../../src/sources/types.ts';
import { type FakeRepository, fakeGitHub, hash } from './fake-github.ts';
import { fakeNet, json, type Route } from './fake-net.ts';

const CLAIM: RepositoryClaim = { host: 'github', owner: 'acme', repo: 'widget' };
const TOKEN = 'ghp_secret';
const GRAPHQL = 'https://api.github.com/graphql';
const day = (number: number) => `2020-01-${String(number).padStart(2, '0')}T00:00:00.000Z`;

const RENAMED: FakeRepository = {
  commits: [
    { id: 'a', date: day(1), changes: { COPYING: 'plain' } },
    { id: 'b', date: day(2), changes: { COPYING: 'with a clause' } },
    { id: 'c', date: day(3), changes: { COPYING: null, 'LICENSE.txt': 'with a clause' } },
    { id: 'd', date: day(4), changes: { 'LICENSE.txt': 'other terms', 'README.md': 'widget' } },
  ],
};

function value<T>(found: Found<T>): T {
  if (!found.ok) throw new Error(`Failed: ${found.code}`);
  return found.value;
}

/** A repository's list of commits and all their words, with or without a token. */
async function read(
  repository: FakeRepository,
  token?: string,
  routes: Record<string, Route> = {},
  limit = 20,
) {
  const net = fakeNet(routes, { otherwise: fakeGitHub(repository) });
  const github = createGitHub({ http: net.http, ...(token && { token }) });
  const listing: Listing = value(await github.listing(CLAIM, null));
  const list: CommitList = value(await github.commits(CLAIM, listing, limit));
  const texts = await Promise.all(
    list.commits.map(async ({ files }) => value(await github.texts(CLAIM, files))),
  );
  return { list, texts, net };
}

describe('with a token, one query', () => {
  it('tells what the routes tell, words and earlier names included', async () => {
    const [query, routes] = [await read(RENAMED, TOKEN), await read(RENAMED)];
    expect(query.list).toEqual(routes.list);
    expect(query.texts).toEqual(routes.texts);
    expect(query.list.commits.map(({ commit }) => commit)).toEqual(['d', 'c', 'b', 'a'].map(hash));
    expect(query.net.urls()).toEqual(['https://github.com/acme/widget/tree/HEAD', GRAPHQL]);
    expect(routes.net.urls().length).toBeGreaterThan(5);
  });

  it('sends paths as variables, and the token to that host alone', async () => {
    const odd = 'LICENSE ") { x';
    const { net } = await read({ commits: [{ id: 'a', date: day(1), changes: { [odd]: 'plain' } }] }, TOKEN);
    const [asked] = net.asked.filter(({ url }) => url === GRAPHQL);
    const { query, variables } = JSON.parse(String(asked?.init.body));
    expect(query).not.toContain(odd);
    expect(Object.values(variables)).toContain(odd);
    const secret = net.asked
      .filter(({ headers }) => headers.has('authorization'))
      .map(({ url }) => new URL(url).host);
    expect(new Set(secret)).toEqual(new Set(['api.github.com']));
  });

  it('stops at the limit and says that there is more', async () => {
    const { list } = await read(RENAMED, TOKEN, {}, 1);
    expect(list).toMatchObject({ more: true, commits: [{ commit: hash('d') }] });
  });

  const blob = (object: object) => ({ oid: hash('d'), committedDate: day(4), file: { object } });
  const told = (nodes: unknown) => {
    const history = { pageInfo: { hasNextPage: false }, nodes };
    const none = { pageInfo: { hasNextPage: false }, nodes: [] };
    const rest = Object.fromEntries(Array.from({ length: 12 }, (_, at) => [`at${at + 1}`, none]));
    return { data: { repository: { object: { at0: history, ...rest } } } };
  };

  it.each([
    ['errors beside data', { ...told([]), errors: [{ type: 'RATE_LIMITED' }] }],
    ['no repository', { data: { repository: null } }],
    ['a list that is none', told({ length: 3 })],
    ['commits without hashes', told([{ oid: 'HEAD', committedDate: day(4) }])],
    ['dates that are none', told([{ oid: hash('d'), committedDate: 'soon' }])],
    ['nothing', {}],
  ])('that answers with %s leaves it to the routes', async (_, answer) => {
    const { list, texts } = await read(RENAMED, TOKEN, { [GRAPHQL]: () => json(answer) });
    const routes = await read(RENAMED);
    expect([list, texts]).toEqual([routes.list, routes.texts]);
  });

  it.each([401, 403, 429, 500, 502])('that fails with %s leaves it to the routes', async (status) => {
    const { list } = await read(RENAMED, TOKEN, { [GRAPHQL]: () => new Response('{}', { status }) });
    expect(list).toEqual((await read(RENAMED)).list);
  });

  it.each([
    ['cut off', { text: 'other', isTruncated: true }],
    ['no text', { text: null, isTruncated: false }],
  ])('whose words are %s leaves the words to the raw file', async (_, object) => {
    const { texts, net } = await read(RENAMED, TOKEN, { [GRAPHQL]: () => json(told([blob(object)])) });
    expect(texts[0]).toEqual([{ path: 'LICENSE.txt', text: 'other terms' }]);
    expect(net.urls()).toContain(`https://raw.githubusercontent.com/acme/widget/${hash('d')}/LICENSE.txt`);
  });
});

it('nobody but the API host is ever sent a body', async () => {
  const net = fakeNet({});
  const request = { accept: 'application/json', maxBytes: 100, body: '{}' };
  const reader = { name: 'none', read: async () => ({ ok: true as const, value: null }) };
  for (const url of ['https://github.com/graphql', 'https://registry.invalid/x'])
    expect(await net.http.get({ ...request, url }, reader)).toEqual({ ok: false, code: 'forbidden' });
  expect(net.asked).toEqual([]);
});
