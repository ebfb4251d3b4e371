import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openStore } from '../../../src/store/open-store.ts';
import { EVIDENCE_VERSION } from '../../../src/store/row.ts';
import type { Kept } from '../../../src/store/types.ts';

const at = (day: number) => `2026-11-${String(day).padStart(2, '0')}T12:00:00.000Z`;
const record = (name: string, day = 1): Kept<unknown> => ({
  value: { name, tags: {}, versions: [] },
  lookedAt: at(day),
});
const shipped = (day = 1): Kept<unknown> => ({
  value: { version: '1.0.0', files: [], url: '' },
  lookedAt: at(day),
});

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});
afterEach(() => {
  vi.restoreAllMocks();
});

/** The database as another program would open it. */
const raw = () => openDB('fineprint');

describe('without a database', () => {
  it.each<[string, () => unknown]>([
    ['there is none', () => vi.stubGlobal('indexedDB', undefined)],
    [
      'this mode does not allow one',
      () =>
        vi.spyOn(indexedDB, 'open').mockImplementation(() => {
          throw new DOMException('did not allow mutations', 'InvalidStateError');
        }),
    ],
    [
      'access is denied',
      () =>
        vi.spyOn(indexedDB, 'open').mockImplementation(() => {
          throw new DOMException('denied', 'SecurityError');
        }),
    ],
  ])('as %s, memory serves', async (_why, breakIt) => {
    breakIt();
    const store = openStore();
    await store.put('record', 'w', record('w'));
    await store.put('secret', 'token', { value: 'x', lookedAt: at(1) });
    expect(await store.get('record', 'w')).toEqual(record('w'));
    expect(await store.durable()).toBe(false);
    await store.remove('record', 'w');
    expect(await store.get('record', 'w')).toBeNull();
    await store.clear();
    expect((await store.get('secret', 'token'))?.value).toBe('x');
    vi.unstubAllGlobals();
  });

  it('is not tried for ever', async () => {
    const open = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('did not allow mutations', 'InvalidStateError');
    });
    const store = openStore();
    for (let round = 0; round < 20; round++) await store.put('record', 'w', record('w'));
    expect(open.mock.calls.length).toBeLessThan(5);
  });
});

describe('a lost connection', () => {
  it('is opened again after the database was deleted under us', async () => {
    const store = openStore();
    await store.put('record', 'w', record('w'));
    await new Promise<void>((resolve, reject) => {
      const request = indexedDB.deleteDatabase('fineprint');
      request.onsuccess = () => resolve();
      request.onerror = reject;
    });
    expect(await store.get('record', 'w')).toBeNull();
    await store.put('record', 'w', record('w', 2));
    expect(await store.get('record', 'w')).toEqual(record('w', 2));
    expect(await store.durable()).toBe(true);
  });

  it('is opened again where it turns out to be closed', async () => {
    const store = openStore();
    await store.put('record', 'w', record('w'));
    const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementationOnce(() => {
      throw new DOMException('The database connection is closing.', 'InvalidStateError');
    });
    expect(await store.get('record', 'w')).toEqual(record('w'));
    expect(transaction.mock.calls.length).toBe(2);
  });

  it('makes way for a newer version of the database, and goes on in memory', async () => {
    const store = openStore();
    await store.put('record', 'w', record('w'));
    const newer = await openDB('fineprint', 2);
    await store.put('record', 'v', record('v'));
    expect(await store.get('record', 'v')).toEqual(record('v'));
    newer.close();
  });

  it('is not waited for where an older version stays open elsewhere', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      const request = new IDBOpenDBRequest();
      setTimeout(() => {
        request.dispatchEvent(new IDBVersionChangeEvent('blocked', { oldVersion: 1, newVersion: 2 }));
      });
      return request;
    });
    const store = openStore();
    await store.put('record', 'w', record('w'));
    expect(await store.get('record', 'w')).toEqual(record('w'));
    expect(await store.durable()).toBe(false);
  });
});

it('a database that does not open, without a word, is not waited for', async () => {
  vi.useFakeTimers();
  const open = vi.spyOn(indexedDB, 'open').mockImplementation(() => new IDBOpenDBRequest());
  const store = openStore();
  const written = store.put('record', 'w', record('w')).then(() => store.get('record', 'w'));
  await vi.advanceTimersByTimeAsync(10_000);
  expect(await written).toEqual(record('w'));
  expect(open.mock.calls.length).toBe(2);
  vi.useRealTimers();
});

describe('a full disk', () => {
  /** Lets `failures` writes fail. */
  function full(failures: number) {
    const put = IDBObjectStore.prototype.put;
    return vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
      this: IDBObjectStore,
      value,
    ) {
      if (failures-- > 0) throw new DOMException('full', 'QuotaExceededError');
      return put.call(this, value);
    });
  }

  it('is made room on by the oldest lists, never by what cannot change', async () => {
    const store = openStore();
    await store.put('shipped', 'w@1.0.0', shipped(1));
    for (let day = 1; day <= 60; day++) {
      const lookedAt = new Date(Date.UTC(2020, 0, day)).toISOString();
      await store.put('record', `w${day}`, { ...record(`w${day}`), lookedAt });
    }
    full(1);
    await store.put('record', 'new', record('new'));
    expect(await store.get('record', 'new')).toEqual(record('new'));
    expect(await store.get('record', 'w50')).toBeNull();
    expect(await store.get('record', 'w51')).not.toBeNull();
    expect(await store.get('shipped', 'w@1.0.0')).toEqual(shipped(1));
  });

  it('that stays full leaves what is new in memory', async () => {
    const store = openStore();
    full(2);
    await store.put('record', 'w', record('w'));
    expect(await store.get('record', 'w')).toEqual(record('w'));
    expect(await openStore().get('record', 'w')).toBeNull();
  });

  it('that stays full costs no more than one purge, is no durable one, and is one again when something fits', async () => {
    const store = openStore();
    const lists = (known: number) => Array.from({ length: known }, (_, at) => `w${at}`);
    for (const name of lists(120)) await store.put('record', name, record(name));
    full(4);
    for (const name of ['a', 'b', 'c']) await store.put('record', name, record(name, 2));
    expect(await store.durable()).toBe(false);
    expect(await store.get('record', 'b')).toEqual(record('b', 2));
    const left = await Promise.all(lists(120).map((name) => openStore().get('record', name)));
    expect(left.filter((kept) => kept === null)).toHaveLength(50);
    await store.put('record', 'd', record('d', 3));
    expect(await store.durable()).toBe(true);
  });

  it('shows the newer of what was written before and what is in memory', async () => {
    const store = openStore();
    await store.put('record', 'w', record('w', 1));
    full(2);
    await store.put('record', 'w', record('w', 2));
    expect(await store.get('record', 'w')).toEqual(record('w', 2));
    await store.put('record', 'w', record('w', 3));
    expect(await store.get('record', 'w')).toEqual(record('w', 3));
    expect(await openStore().get('record', 'w')).toEqual(record('w', 3));
  });
});

describe('a row that is not as it should be', () => {
  const good = { kind: 'record', key: 'w', shape: EVIDENCE_VERSION, ...record('w') };

  it.each<[string, object]>([
    ["another version's", { ...good, shape: EVIDENCE_VERSION + 1 }],
    ['without a value', { ...good, value: undefined }],
    ['of a wrong shape', { ...good, value: { name: 'w', tags: {}, versions: 'none' } }],
    ['of a wrong kind of value', { ...good, value: ['x'] }],
    ['without a time', { ...good, lookedAt: undefined }],
    ['with a time of nonsense', { ...good, lookedAt: 'soon' }],
    ['with a validator of nonsense', { ...good, validator: 'x' }],
    ['with half a validator of nonsense', { ...good, validator: { etag: 7 } }],
  ])('%s is taken for missing, and removed', async (_what, row) => {
    await openStore().put('record', 'other', record('other'));
    const database = await raw();
    await database.put('evidence', row);
    expect(await openStore().get('record', 'w')).toBeNull();
    expect(await database.get('evidence', ['record', 'w'])).toBeUndefined();
    database.close();
  });
});

it('serves two windows at once', async () => {
  const [first, second] = [openStore(), openStore()];
  await Promise.all(
    Array.from({ length: 20 }, (_, index) =>
      (index % 2 ? first : second).put('record', `w${index}`, record(`w${index}`)),
    ),
  );
  for (let index = 0; index < 20; index++) {
    expect(await first.get('record', `w${index}`)).toEqual(record(`w${index}`));
  }
});

it('keeps the secrets out of the evidence', async () => {
  await openStore().put('secret', 'token', { value: 'xyz', lookedAt: at(1) });
  const database = await raw();
  expect(JSON.stringify(await database.getAll('evidence'))).not.toContain('xyz');
  expect(await database.getAll('secrets')).toHaveLength(1);
  database.close();
});

it('does not grow without end in memory, and never drops a secret for room', async () => {
  const store = openStore({ private: true });
  await store.put('secret', 'token', { value: 'x', lookedAt: at(1) });
  for (let index = 0; index < 600; index++) await store.put('record', `w${index}`, record(`w${index}`));
  expect(await store.get('record', 'w0')).toBeNull();
  expect(await store.get('record', 'w599')).not.toBeNull();
  expect((await store.get('secret', 'token'))?.value).toBe('x');
});
