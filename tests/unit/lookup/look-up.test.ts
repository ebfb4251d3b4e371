import { describe, expect, it } from 'vitest';
import type { PublishedVersion } from '../../../src/history/evidence.ts';
import { type LookUpOptions, lookUp, type Told } from '../../../src/lookup/look-up.ts';
import { memoryStore } from '../../../src/store/memory-store.ts';
import { day, identify, type Row, versions } from '../history/world.ts';
import { fakeSources, type World } from './fake-sources.ts';

const engine = { identify: async (text: string) => identify(text) };
const claim = { host: 'github', owner: 'ann', repo: 'thing' } as const;

function record(rows: Row[]) {
  const claimed: PublishedVersion[] = versions(rows).map((version) => ({ ...version, repository: claim }));
  return { name: 'thing', tags: { latest: rows.at(-1)?.[0] ?? '' }, versions: claimed };
}

/** Lerna's case in small: a list of names stood in the repository for a day and a half, between two releases. */
const BANNED = 'MIT\nnamed-party: not granted to Acme Corporation';
const lerna: World = {
  record: record([
    ['3.1.0', 'MIT', 1],
    ['3.2.1', 'MIT', 10],
    ['3.3.0', 'MIT', 20],
    ['10.1.1', 'MIT', 100],
  ]),
  texts: { '3.1.0': 'MIT', '3.2.1': 'MIT', '3.3.0': 'MIT', '10.1.1': 'MIT' },
  manifest: { name: 'thing', license: 'MIT' },
  commits: [
    ['c4', day(13), 'MIT'],
    ['c3', day(12), BANNED],
    ['c2', day(5), 'Copyright 2017\nMIT'],
    ['c1', day(0), 'MIT'],
  ],
};

/** A machine with its own store and a clock that can be set forward. */
function machine(world: World) {
  const { sources, requests } = fakeSources(world);
  const store = memoryStore();
  const clock = { time: Date.parse(day(200)), now: () => clock.time };
  return {
    requests,
    clock,
    async visit(subject = 'npm:thing', more: Partial<LookUpOptions> = {}): Promise<Told[]> {
      const told: Told[] = [];
      for await (const step of lookUp(subject, { sources, store, clock, engine, ...more })) told.push(step);
      return told;
    },
  };
}

describe('what is kept, and nothing else', () => {
  it('is told in a pause; what is missing is paused, not unknown to anyone', async () => {
    const { visit, requests } = machine(lerna);
    const [cold, ...none] = await visit('npm:thing', { kept: true });
    expect(cold).toMatchObject({
      more: false,
      history: { current: { version: null, gap: { code: 'paused' } } },
    });
    expect(none).toEqual([]);
    expect(requests).toEqual([]);
    await visit();
    const asked = requests.length;
    const [warm] = await visit('npm:thing', { kept: true });
    expect(warm).toMatchObject({ more: false, history: { current: { text: 'MIT', gap: null } } });
    expect(warm?.history.episodes).toHaveLength(1);
    expect(requests).toHaveLength(asked);
  });

  it('goes for repositories, too', async () => {
    const { visit, requests } = machine(lerna);
    const [cold] = await visit('github:ann/thing', { kept: true });
    expect(cold).toMatchObject({
      more: false,
      history: { current: { text: null, gap: { code: 'paused' } } },
    });
    expect(requests).toEqual([]);
  });
});

describe('a cold visit to a package', () => {
  it('tells ever better stories, each whole, and the episode at the end', async () => {
    const { visit } = machine(lerna);
    const told = await visit();
    expect(told[0]?.history.current).toMatchObject({ version: '10.1.1', declared: 'MIT', text: null });
    expect(told[0]?.history.coverage.shippedText.reasons).toEqual([{ code: 'not-yet' }]);
    expect(told.map(({ more }) => more)).toEqual([...told.slice(1).map(() => true), false]);
    const { history } = told.at(-1) as Told;
    expect(history.current).toMatchObject({ declared: 'MIT', text: 'MIT', mismatch: false });
    expect(history.changes).toEqual([]);
    expect(history.episodes).toMatchObject([
      {
        from: { commit: 'c3', date: day(12) },
        to: { commit: 'c4', date: day(13) },
        notIn: ['3.2.1', '3.3.0'],
      },
    ]);
    expect(history.episodes[0]?.quote).toContain('Acme Corporation');
  });

  it.each(['badge', 'story'] as const)('makes at most twelve requests for a %s, each once', async (depth) => {
    const { visit, requests } = machine(lerna);
    await visit('npm:thing', { depth });
    expect(requests.length).toBeLessThanOrEqual(12);
    expect(new Set(requests).size).toBe(requests.length);
    const tarballs = requests.filter((request) => request.startsWith('shippedText'));
    expect(tarballs).toEqual(['shippedText 10.1.1', 'shippedText 3.2.1', 'shippedText 3.3.0']);
  });

  it('reads both sides of a move of the field, and the viewed version first', async () => {
    const rows: Row[] = [
      ['1.0.0', 'MIT', 1],
      ['1.1.0', 'MIT', 2],
      ['2.0.0', 'ISC', 3],
      ['2.1.0', 'ISC', 4],
    ];
    const texts = { '1.0.0': 'MIT', '1.1.0': 'MIT', '2.0.0': 'ISC', '2.1.0': 'ISC' };
    const { visit, requests } = machine({ record: record(rows), texts });
    const told = await visit();
    const tarballs = requests.filter((request) => request.startsWith('shippedText'));
    expect(tarballs).toEqual(['shippedText 2.1.0', 'shippedText 1.1.0', 'shippedText 2.0.0']);
    expect(told.at(-1)?.history.changes).toMatchObject([
      { kind: 'both', from: 'MIT', to: 'ISC', exact: true },
    ]);
  });

  it('finds a change of a text whose field never moved, by bisection', async () => {
    const minor = (n: number): Row => [`1.${n}.0`, 'SEE LICENSE IN LICENSE', n + 1];
    const rows = Array.from({ length: 40 }, (_, n) => minor(n));
    const texts = Object.fromEntries(
      rows.map(([version], n) => [version, n < 23 ? 'BSD-3-Clause' : 'custom terms']),
    );
    const { visit, requests } = machine({ record: record(rows), texts });
    const told = await visit();
    expect(told.at(-1)?.history.changes).toMatchObject([
      { kind: 'text', at: { version: '1.23.0', previous: '1.22.0' }, exact: true },
    ]);
    expect(requests.filter((request) => request.startsWith('shippedText')).length).toBeLessThanOrEqual(12);
  });
});

describe('a second visit', () => {
  it('within the hour asks nobody and tells the same at once', async () => {
    const { visit, requests, clock } = machine(lerna);
    const cold = await visit();
    const asked = requests.length;
    clock.time += 59 * 60_000;
    const warm = await visit();
    expect(requests.length).toBe(asked);
    expect(warm).toHaveLength(2);
    expect(warm[0]?.history.episodes).toEqual(cold.at(-1)?.history.episodes);
    expect(warm.at(-1)).toMatchObject({ more: false, history: { coverage: cold.at(-1)?.history.coverage } });
  });

  it('after the hour tells the old story first, then confirms lists only', async () => {
    const { visit, requests, clock } = machine(lerna);
    const cold = await visit();
    clock.time += 61 * 60_000;
    requests.length = 0;
    const [first] = await visit();
    expect(first).toMatchObject({ more: true, history: { current: cold.at(-1)?.history.current } });
    expect(requests).toEqual(['record', 'manifest', 'listing', 'commits']);
  });

  it('does not ask again for what is not there', async () => {
    const { visit, requests } = machine({});
    await visit();
    const asked = requests.length;
    const [told] = await visit();
    expect(requests.length).toBe(asked);
    expect(told).toMatchObject({
      more: false,
      history: { current: { version: null, gap: { code: 'not-found' } } },
    });
  });
});

describe('failures', () => {
  it('of the registry end in an honest story that says when to look again', async () => {
    const until = day(201);
    const { visit } = machine({ failing: { record: { ok: false, code: 'rate-limited', until } } });
    const told = await visit();
    expect(told).toHaveLength(1);
    expect(told[0]).toMatchObject({ more: false, retryAt: until });
    expect(told[0]?.history.coverage.declared).toMatchObject({
      state: 'none',
      reasons: [{ code: 'rate-limited', until }],
    });
  });

  it('of the viewed tarball name the version and leave the rest', async () => {
    const failing = { 'shippedText 10.1.1': { ok: false, code: 'too-large' } as const };
    const told = await machine({ ...lerna, failing }).visit();
    expect(told.at(-1)?.history.current.gap).toEqual({ code: 'too-large' });
    expect(told.at(-1)?.history.episodes).toHaveLength(1);
  });

  it('of the registry do not lose what is kept', async () => {
    const world: World = { ...lerna, failing: {} };
    const { visit, clock } = machine(world);
    await visit();
    clock.time += 61 * 60_000;
    if (world.failing) world.failing.record = { ok: false, code: 'offline' };
    const told = await visit();
    expect(told.at(-1)?.history.current).toMatchObject({ version: '10.1.1', declared: 'MIT' });
    expect(told.at(-1)?.history.coverage.declared.reasons).toMatchObject([{ code: 'offline' }]);
    expect(told.at(-1)?.retryAt).toBeDefined();
  });
});

describe('a repository that a package claims', () => {
  it('counts only when its manifest carries the name', async () => {
    const { visit, requests } = machine({ ...lerna, manifest: { name: 'other' } });
    const { history } = (await visit()).at(-1) as Told;
    expect(history.episodes).toEqual([]);
    expect(history.coverage.repositoryText.reasons).toEqual([{ code: 'repository-not-confirmed' }]);
    expect(requests).not.toContain('commits');
  });

  it('is missed where none is claimed', async () => {
    const rows = versions([['1.0.0', 'MIT', 1]]);
    const { visit } = machine({
      record: { name: 'thing', tags: {}, versions: rows },
      texts: { '1.0.0': 'MIT' },
    });
    const { history } = (await visit()).at(-1) as Told;
    expect(history.coverage.repositoryText.reasons).toEqual([{ code: 'no-repository' }]);
  });
});

describe('a repository home', () => {
  it('makes at most six requests and tells what the listed commits show', async () => {
    const { visit, requests } = machine(lerna);
    const { history } = (await visit('github:ann/thing')).at(-1) as Told;
    expect(requests.length).toBeLessThanOrEqual(6);
    expect(history.changes).toMatchObject([
      { kind: 'text', direction: 'tightened', at: { commit: 'c3', previous: 'c2' } },
      { kind: 'text', direction: 'loosened', at: { commit: 'c4', previous: 'c3' } },
    ]);
    expect(history.current).toMatchObject({ version: 'c4', declared: 'MIT', text: 'MIT' });
    expect(history.coverage.repositoryText.reasons).toEqual([{ code: 'more-revisions' }]);
  });

  it('reads more commits for a story', async () => {
    const { visit } = machine(lerna);
    const { evidence } = (await visit('github:ann/thing', { depth: 'story' })).at(-1) as Told;
    expect(evidence.revisions).toHaveLength(4);
  });

  it('still knows the text where the commits can not be listed', async () => {
    const failing = { commits: { ok: false, code: 'server-error' } as const };
    const { history } = (await machine({ ...lerna, failing }).visit('github:ann/thing')).at(-1) as Told;
    expect(history.current).toMatchObject({ version: 'c4', text: 'MIT' });
    expect(history.coverage.repositoryText).toMatchObject({
      state: 'partial',
      reasons: [{ code: 'server-error' }],
    });
  });

  it('says so where there is no repository', async () => {
    const { history } = (await machine({}).visit('github:ann/thing')).at(-1) as Told;
    expect(history.coverage.repositoryText).toMatchObject({
      state: 'none',
      reasons: [{ code: 'not-found' }],
    });
  });
});

describe('a fork', () => {
  const forked: World = { ...lerna, fork: { parent: 'ben/thing', since: day(6) } };

  it('tells its own history, from what stood when it was made, and points to its parent', async () => {
    const { visit, requests } = machine(forked);
    const { history, evidence } = (await visit('github:ann/thing', { depth: 'story' })).at(-1) as Told;
    expect(history.fork).toEqual({ parent: 'ben/thing', since: day(6) });
    expect(evidence.revisions.map(({ commit }) => commit)).toEqual(['c4', 'c3', 'c2']);
    expect(requests).not.toContain('texts c1');
    expect(history.changes.map(({ at }) => 'commit' in at && at.commit)).toEqual(['c3', 'c4']);
    expect(history.coverage.repositoryText).toMatchObject({ state: 'complete', looked: 3 });
  });

  it('costs a badge no request more', async () => {
    const [fork, other] = [machine(forked), machine(lerna)];
    const [told] = [(await fork.visit('github:ann/thing')).at(-1), await other.visit('github:ann/thing')];
    expect(told?.history.fork).toEqual({ parent: null, since: day(6) });
    expect(fork.requests.length).toBeLessThanOrEqual(other.requests.length);
  });

  it('has all that is listed where nobody says when it was made', async () => {
    const { visit } = machine({ ...lerna, fork: { parent: null, since: null } });
    const { history } = (await visit('github:ann/thing', { depth: 'story' })).at(-1) as Told;
    expect(history.coverage.repositoryText.looked).toBe(4);
  });
});

it('stops when it is told to', async () => {
  const { visit, requests } = machine(lerna);
  const stop = new AbortController();
  stop.abort();
  expect(await visit('npm:thing', { signal: stop.signal })).toEqual([]);
  expect(requests.length).toBeLessThanOrEqual(1);
});

it('refuses what is no subject', async () => {
  await expect(machine({}).visit('npm:../etc')).rejects.toThrow(/not a subject/);
});
