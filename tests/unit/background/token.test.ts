import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { memoryStore } from '../../../src/store/memory-store.ts';
import { withAnswers } from './with-answers.ts';

vi.mock('wxt/browser', () => ({ browser: fakeBrowser }));
const { forgetToken, keepToken, readToken, tokenState } = await import('../../../src/background/token.ts');
const { clearEverything, clearEvidence, exportData, storedData } = await import(
  '../../../src/background/stored-data.ts'
);
const { changeOption, changePolicy, readSettings } = await import('../../../src/background/settings.ts');
const { readOutside } = await import('../../../src/background/outside.ts');
const { followRegistry } = await import('../../../src/background/registry-change.ts');
const { keepAcceptance } = await import('../../../src/background/acceptances.ts');

const TOKEN = `ghp_${'a'.repeat(36)}`;
const REGISTRY = 'https://registry.example.com/';

withAnswers();
beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({
    manifest_version: 3,
    name: 'x',
    version: '1.2.3',
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

/** GitHub's answer to what is left of a quota; gives the requests that were made. */
function github(status: number, body: unknown): [url: string, authorization: string | null][] {
  const asked: [string, string | null][] = [];
  vi.stubGlobal('fetch', async (input: string, init?: RequestInit) => {
    asked.push([String(input), new Headers(init?.headers).get('authorization')]);
    return new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json' } });
  });
  return asked;
}

function managed(settings: object): void {
  vi.spyOn(fakeBrowser.storage.managed, 'get').mockResolvedValue(settings as never);
}

test('a token is kept apart from what content scripts can read, and forgotten with one call', async () => {
  const store = memoryStore();
  await keepToken(store, TOKEN, 0);
  expect(await readToken(store)).toBe(TOKEN);
  const readable = [await fakeBrowser.storage.local.get(null), await fakeBrowser.storage.sync.get(null)];
  expect(JSON.stringify(readable)).not.toContain(TOKEN);
  expect(await exportData()).not.toContain(TOKEN);
  await forgetToken(store);
  expect(await readToken(store)).toBeNull();
});

test('the quota is asked of api.github.com alone, with the token; the reply never has the token', async () => {
  const asked = github(200, { resources: { core: { limit: 5000, remaining: 4321, reset: 1_795_000_000 } } });
  const store = memoryStore();
  expect(await tokenState(store, REGISTRY)).toEqual({ kept: false, quota: null, problem: null });
  expect(asked).toEqual([]);
  await keepToken(store, TOKEN, 0);
  const state = await tokenState(store, REGISTRY);
  expect(state).toEqual({
    kept: true,
    quota: { remaining: 4321, limit: 5000, resets: '2026-11-18T11:06:40.000Z' },
    problem: null,
  });
  expect(asked).toEqual([['https://api.github.com/rate_limit', `Bearer ${TOKEN}`]]);
});

test.each<[number, unknown, string]>([
  [401, { message: 'Bad credentials' }, 'GitHub does not accept this token'],
  [200, { resources: {} }, 'the answer could not be read'],
  [500, {}, 'the server failed'],
])('an answer of status %i is told', async (status, body, problem) => {
  github(status, body);
  const store = memoryStore();
  await keepToken(store, TOKEN, 0);
  expect(await tokenState(store, REGISTRY)).toEqual({ kept: true, quota: null, problem });
});

test('where an organisation forbids tokens, none is kept and none is used', async () => {
  const store = memoryStore();
  await keepToken(store, TOKEN, 0);
  managed({ tokenless: true });
  expect(await readToken(store)).toBeNull();
  await expect(keepToken(store, TOKEN, 0)).rejects.toThrow('your organisation allows no token here');
  expect(await readOutside(store, REGISTRY)).not.toHaveProperty('token');
});

test('the registry is the organisation’s, else the reader’s, else the public one; the CDN has only the last', async () => {
  const store = memoryStore();
  await changeOption({ set: 'cdn', on: true });
  const usual = await readOutside(store, REGISTRY);
  expect(usual.registryUrl).toBe(REGISTRY);
  expect(usual.cdnAllowed()).toBe(true);
  await changeOption({ set: 'registry', url: 'https://npm.example.com' });
  const own = await readOutside(store, REGISTRY);
  expect(own.registryUrl).toBe('https://npm.example.com/');
  expect(own.cdnAllowed()).toBe(false);
  managed({ registry: 'https://packages.example.com/npm' });
  expect((await readOutside(store, REGISTRY)).registryUrl).toBe('https://packages.example.com/npm/');
  await expect(changeOption({ set: 'registry', url: null })).rejects.toThrow('set by your organisation');
});

test('another registry’s evidence is forgotten, whoever changed it', async () => {
  const store = memoryStore();
  const found = { value: { versions: [] }, lookedAt: '2026-11-23T00:00:00Z' };
  await store.put('record', 'a', found);
  await followRegistry(store, REGISTRY);
  await followRegistry(store, REGISTRY);
  expect(await store.get('record', 'a')).toEqual(found);
  await fakeBrowser.storage.local.set({ 'label:npm:a': {} });
  await followRegistry(store, 'https://npm.example.com/');
  expect(await store.get('record', 'a')).toBeNull();
  expect(await fakeBrowser.storage.local.get('label:npm:a')).toEqual({});
});

test('where storage has no room, a registry is followed all the same', async () => {
  const full = vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('QUOTA_BYTES'));
  await expect(followRegistry(memoryStore(), REGISTRY)).resolves.toBeUndefined();
  expect(full).toHaveBeenCalledOnce();
});

test('clearing evidence leaves what the reader set; clearing everything leaves nothing', async () => {
  const store = memoryStore();
  await keepToken(store, TOKEN, 0);
  await store.put('record', 'a', { value: {}, lookedAt: '2026-11-23T00:00:00Z' });
  await changePolicy({ set: 'organisation', name: 'Example' });
  await keepAcceptance({ subject: 'npm:a', fingerprint: 'aa', at: '2026-11-23T00:00:00Z' });
  await fakeBrowser.storage.local.set({ 'label:npm:a': { at: 'x' } });
  expect(await storedData(store)).toMatchObject({ labels: 1, acceptances: 1, watched: 0, durable: false });
  await clearEvidence(store);
  expect(await store.get('record', 'a')).toBeNull();
  expect(await storedData(store)).toMatchObject({ labels: 0, acceptances: 1 });
  expect(await readToken(store)).toBe(TOKEN);
  await clearEverything(store);
  expect(await readToken(store)).toBeNull();
  expect((await readSettings()).policy.organisations).toEqual([]);
  expect(await storedData(store)).toMatchObject({ acceptances: 0 });
});

test('the export has everything that the reader set', async () => {
  await changePolicy({ set: 'organisation', name: 'Example' });
  await keepAcceptance({ subject: 'npm:a', fingerprint: 'aa', at: '2026-11-23T00:00:00Z', note: 'read it' });
  expect(JSON.parse(await exportData())).toMatchObject({
    version: '1.2.3',
    policy: { organisations: [{ name: 'Example' }] },
    acceptances: [{ note: 'read it' }],
    watched: [],
  });
});
