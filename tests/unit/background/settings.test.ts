import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

vi.mock('wxt/browser', () => ({ browser: fakeBrowser }));
const { changePause, changePolicy, readSettings, refreshRevision } = await import(
  '../../../src/background/settings.ts'
);

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({
    manifest_version: 3,
    name: 'x',
    version: '1.2.3',
  });
});

const revision = async () => (await fakeBrowser.storage.local.get('revision')).revision;

test('two windows that edit at once lose nothing of each other', async () => {
  await Promise.all([
    changePolicy({ set: 'license', match: 'GPL-3.0-only', level: 'alert' }),
    changePolicy({ set: 'license', match: 'MPL-2.0', level: 'fine' }),
    changePolicy({ set: 'organisation', name: 'Example' }),
    changePause('github.com', null),
  ]);
  const { policy, paused } = await readSettings();
  expect(policy.licenses.map(({ match }) => match)).toEqual(['GPL-3.0-only', 'MPL-2.0']);
  expect(policy.organisations).toEqual([{ name: 'Example' }]);
  expect(paused).toEqual({ 'github.com': null });
});

test('names of organisations stay on this machine, levels follow the account', async () => {
  await changePolicy({ set: 'organisation', name: 'Example' });
  await changePolicy({ set: 'category', category: 'permissive', level: 'notice' });
  const synced = await fakeBrowser.storage.sync.get(null);
  expect(JSON.stringify(synced)).not.toContain('Example');
  expect(synced).toMatchObject({ policy: { categories: { permissive: 'notice' } } });
});

test('where sync refuses, nothing is lost, and sync is used again once it works', async () => {
  const refuse = vi
    .spyOn(fakeBrowser.storage.sync, 'set')
    .mockRejectedValueOnce(new Error('QUOTA_BYTES_PER_ITEM'));
  await changePolicy({ set: 'license', match: 'EUPL-1.2', level: 'alert' });
  expect((await readSettings()).policy.licenses).toEqual([{ match: 'EUPL-1.2', level: 'alert' }]);
  refuse.mockRestore();
  await changePolicy({ set: 'license', match: 'MIT', level: 'fine' });
  expect((await readSettings()).policy.licenses).toHaveLength(2);
  expect(await fakeBrowser.storage.local.get('policy')).toEqual({});
});

test('an edit gives the policy a new revision, the same policy keeps it', async () => {
  const first = await refreshRevision();
  expect(await refreshRevision()).toBe(first);
  await changePolicy({ set: 'category', category: 'permissive', level: 'alert' });
  const second = await revision();
  expect(second).not.toBe(first);
  await changePolicy({ set: 'category', category: 'permissive', level: 'fine' });
  expect(await revision()).toBe(first);
});

test('what makes no sense in storage reads as its default', async () => {
  await fakeBrowser.storage.sync.set({ policy: 'broken' });
  await fakeBrowser.storage.local.set({ organisations: 7, paused: [1] });
  const { policy, paused } = await readSettings();
  expect(policy.organisations).toEqual([]);
  expect(policy.categories.permissive).toBe('fine');
  expect(paused).toEqual({});
});

test('a pause ends when it is taken back', async () => {
  await changePause('www.npmjs.com', '2026-11-23T15:00:00Z');
  expect((await readSettings()).paused).toEqual({ 'www.npmjs.com': '2026-11-23T15:00:00Z' });
  expect((await changePause('www.npmjs.com', undefined)).paused).toEqual({});
});
