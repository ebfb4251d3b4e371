import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { withAnswers } from './with-answers.ts';

vi.mock('wxt/browser', () => ({ browser: fakeBrowser }));
const { changePause, changePolicy, changeSnooze, changeOption, readSettings, standing } = await import(
  '../../../src/background/settings.ts'
);

const { mirrorSynced } = await import('../../../src/background/own-policy.ts');

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
  const synced = JSON.stringify(await fakeBrowser.storage.sync.get(null));
  expect(synced).not.toContain('Example');
  expect(synced).toContain('permissive');
});

test('names follow the account where the reader asks for it, and come back', async () => {
  await changePolicy({ set: 'organisation', name: 'Example' });
  expect((await changeOption({ set: 'syncLists', on: true })).sync.lists).toBe(true);
  expect(JSON.stringify(await fakeBrowser.storage.sync.get(null))).toContain('Example');
  await changePolicy({ set: 'organisation', name: 'Customer' });
  await changeOption({ set: 'syncLists', on: false });
  expect(JSON.stringify(await fakeBrowser.storage.sync.get(null))).not.toContain('Example');
  const { organisations } = (await readSettings()).policy;
  expect(organisations.map(({ name }) => name)).toEqual(['Example', 'Customer']);
});

test('where storage has no room, settings are still read, and no label counts as up to date', async () => {
  const before = await standing();
  expect(await revision()).toBe(before.revision);
  await fakeBrowser.storage.local.set({ own: { categories: { permissive: 'alert' } } });
  vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));
  const after = await standing();
  expect(after.revision).not.toBe(before.revision);
  expect(await revision()).toBeUndefined();
  await expect(changePause('github.com', null)).rejects.toThrow('QUOTA_BYTES');
});

test('where sync refuses, nothing is lost, the reader is told, and sync is used again once it works', async () => {
  const refuse = vi
    .spyOn(fakeBrowser.storage.sync, 'set')
    .mockRejectedValueOnce(new Error('QUOTA_BYTES_PER_ITEM'));
  const { policy, sync } = await changePolicy({ set: 'license', match: 'EUPL-1.2', level: 'alert' });
  expect(policy.licenses).toEqual([{ match: 'EUPL-1.2', level: 'alert' }]);
  expect(sync.state).toBe('here');
  refuse.mockRestore();
  const after = await changePolicy({ set: 'license', match: 'MIT', level: 'fine' });
  expect(after.policy.licenses).toHaveLength(2);
  expect(after.sync.state).toBe('account');
});

test('a policy of many rules is synced in parts, and shrinks again', async () => {
  for (let i = 0; i < 40; i++) {
    await changePolicy({ set: 'license', match: `${'A'.repeat(190)}${i}`, level: 'notice' });
  }
  expect(Object.keys(await fakeBrowser.storage.sync.get(null)).length).toBeGreaterThan(2);
  expect((await readSettings()).policy.licenses).toHaveLength(40);
  await changePolicy({ set: 'preset', preset: 'default' });
  expect(Object.keys(await fakeBrowser.storage.sync.get(null)).toSorted()).toEqual(['policy', 'policy:0']);
});

test('what another machine wrote counts', async () => {
  await changePolicy({ set: 'category', category: 'permissive', level: 'alert' });
  const elsewhere = await fakeBrowser.storage.sync.get(null);
  await changePolicy({ set: 'category', category: 'permissive', level: 'notice' });
  await fakeBrowser.storage.sync.set(elsewhere);
  expect((await readSettings()).policy.categories.permissive).toBe('alert');
  await mirrorSynced();
  vi.spyOn(fakeBrowser.storage.sync, 'get').mockRejectedValue(new Error('signed out'));
  expect((await readSettings()).policy.categories.permissive).toBe('alert');
});

test('what a newer version wrote to the account is left alone', async () => {
  await changePolicy({ set: 'category', category: 'permissive', level: 'alert' });
  await fakeBrowser.storage.sync.set({ policy: { form: 99, stamp: 'x', parts: 1 }, 'policy:0': 'x/{}' });
  expect((await readSettings()).policy.categories.permissive).toBe('alert');
});

test('an edit gives the policy a new revision, the same policy keeps it', async () => {
  const { revision: first } = await standing();
  expect((await standing()).revision).toBe(first);
  await changePolicy({ set: 'category', category: 'permissive', level: 'alert' });
  const second = await revision();
  expect(second).not.toBe(first);
  await changePolicy({ set: 'category', category: 'permissive', level: 'fine' });
  expect(await revision()).toBe(first);
});

test('what makes no sense in storage reads as its default', async () => {
  await fakeBrowser.storage.sync.set({ policy: 'broken' });
  await fakeBrowser.storage.local.set({
    organisations: 7,
    paused: [1],
    snoozed: 'npm:a',
    registry: 'ftp://x',
  });
  const { policy, paused, snoozed, registry } = await readSettings();
  expect(snoozed).toEqual({});
  expect(registry).toBeNull();
  expect(policy.organisations).toEqual([]);
  expect(policy.categories.permissive).toBe('fine');
  expect(paused).toEqual({});
});

test('a pause ends when it is taken back', async () => {
  await changePause('www.npmjs.com', '2026-11-23T15:00:00Z');
  expect((await readSettings()).paused).toEqual({ 'www.npmjs.com': '2026-11-23T15:00:00Z' });
  expect((await changePause('www.npmjs.com', undefined)).paused).toEqual({});
});

test('a snooze is for every version', async () => {
  await changeSnooze('npm:a@1.0.0', '2026-11-24T00:00:00Z');
  expect((await readSettings()).snoozed).toEqual({ 'npm:a': '2026-11-24T00:00:00Z' });
  expect((await changeSnooze('npm:a@2.0.0', undefined)).snoozed).toEqual({});
});

test('what an administrator set counts, and what is locked cannot be edited', async () => {
  vi.spyOn(fakeBrowser.storage.managed, 'get').mockResolvedValue({
    preset: 'osi-approved',
    organisations: ['Example'],
    locked: ['categories', 'licenses'],
  } as never);
  await expect(changePolicy({ set: 'category', category: 'permissive', level: 'fine' })).rejects.toThrow(
    '"categories" is set by your organisation',
  );
  await changePolicy({ set: 'organisation', name: 'Customer' });
  await changePolicy({ set: 'preset', preset: 'default' });
  await changePolicy({ set: 'policy', policy: (await readSettings()).policy });
  const { policy, managed } = await readSettings();
  expect(policy.organisations.map(({ name }) => name)).toEqual(['Example', 'Customer']);
  expect(policy.licenses).toEqual([{ match: 'list:osi-approved', level: 'fine' }]);
  expect(managed).toMatchObject({ locked: ['categories', 'licenses'], organisations: ['Example'] });
  expect(await fakeBrowser.storage.local.get('organisations')).toEqual({
    organisations: [{ name: 'Customer' }],
  });
});

test('many that ask at once share one reading, and who asks after a change gets the change', async () => {
  const get = vi.spyOn(fakeBrowser.storage.sync, 'get');
  await Promise.all(Array.from({ length: 20 }, standing));
  expect(get).toHaveBeenCalledTimes(1);
  const before = standing();
  const after = changePolicy({ set: 'category', category: 'permissive', level: 'alert' }).then(standing);
  expect((await before).settings.policy.categories.permissive).toBe('fine');
  expect((await after).settings.policy.categories.permissive).toBe('alert');
});
