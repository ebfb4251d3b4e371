import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { openStore } from '../../../src/store/open-store.ts';
import type { KeptKind } from '../../../src/store/types.ts';

const KEPT = { value: { name: 'widget', tags: {}, versions: [] }, lookedAt: '2026-11-23T12:00:00.000Z' };

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

describe.each([
  ['in the database', false],
  ['in memory', true],
])('what is kept %s', (_where, isPrivate) => {
  it('comes back under its kind and key only', async () => {
    const store = openStore({ private: isPrivate });
    await store.put('record', 'widget', { ...KEPT, validator: { etag: '"1"' } });
    expect(await store.get('record', 'widget')).toEqual({ ...KEPT, validator: { etag: '"1"' } });
    expect(await store.get('record', 'gadget')).toBeNull();
    expect(await store.get('shipped', 'widget')).toBeNull();
  });

  it('can be replaced and removed', async () => {
    const store = openStore({ private: isPrivate });
    await store.put('record', 'widget', KEPT);
    await store.put('record', 'widget', { ...KEPT, lookedAt: '2026-11-24T12:00:00.000Z' });
    expect((await store.get('record', 'widget'))?.lookedAt).toBe('2026-11-24T12:00:00.000Z');
    await store.remove('record', 'widget');
    expect(await store.get('record', 'widget')).toBeNull();
  });

  it('is forgotten one kind at a time', async () => {
    const store = openStore({ private: isPrivate });
    await store.put('record', 'widget', KEPT);
    await store.put('failure', 'shipped widget@1.0.0', {
      value: { trouble: { code: 'too-large' }, expires: '' },
      lookedAt: KEPT.lookedAt,
    });
    await store.put('secret', 'token', { value: 'xyz', lookedAt: KEPT.lookedAt });
    await store.clear('failure');
    expect(await store.get('failure', 'shipped widget@1.0.0')).toBeNull();
    expect(await store.get('record', 'widget')).toEqual(KEPT);
    expect((await store.get('secret', 'token'))?.value).toBe('xyz');
  });

  it('is forgotten by clear, save the secrets', async () => {
    const store = openStore({ private: isPrivate });
    await store.put('record', 'widget', KEPT);
    await store.put('secret', 'token', { value: 'xyz', lookedAt: KEPT.lookedAt });
    await store.clear();
    expect(await store.get('record', 'widget')).toBeNull();
    expect((await store.get('secret', 'token'))?.value).toBe('xyz');
  });
});

it('tells whether what is kept stays', async () => {
  expect(await openStore().durable()).toBe(true);
  expect(await openStore({ private: true }).durable()).toBe(false);
});

it('writes nothing to disk in a private window', async () => {
  await openStore({ private: true }).put('record', 'widget', KEPT);
  expect(await indexedDB.databases()).toEqual([]);
});

it('keeps what one store wrote for the next', async () => {
  await openStore().put('record', 'widget', KEPT);
  expect(await openStore().get('record', 'widget')).toEqual(KEPT);
});

it.each<[KeptKind, unknown]>([
  ['record', { name: 'w', tags: {}, versions: [] }],
  ['shipped', { version: '1.0.0', files: [{ path: 'LICENSE', text: 'words' }], url: '' }],
  ['shipped-index', ['1.0.0']],
  ['listing', { head: 'a', directory: '', files: [], visibility: 'public' }],
  ['commits', { commits: [], more: false, renamesFollowed: true }],
  ['text', [{ path: 'LICENSE', text: 'words' }]],
  ['manifest', { name: null }],
  ['failure', { trouble: { code: 'offline' }, expires: KEPT.lookedAt }],
  ['secret', 'xyz'],
])('takes a %s for what it is', async (kind, value) => {
  await openStore().put(kind, 'w', { value, lookedAt: KEPT.lookedAt });
  expect((await openStore().get(kind, 'w'))?.value).toEqual(value);
});
