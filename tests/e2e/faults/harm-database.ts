/** What can be done to the worker's database from one of the extension's own pages. */
export type Harm = 'deleted' | 'damaged' | 'newer' | 'held up';

// These run in the page, so that they name nothing from around them.

/** Forgets the finished labels, so that the next visits need the database. */
export async function forgetLabels(): Promise<void> {
  const { chrome } = globalThis as unknown as {
    chrome: { storage: { local: { get(): Promise<object>; remove(keys: string[]): Promise<void> } } };
  };
  const kept = Object.keys(await chrome.storage.local.get());
  await chrome.storage.local.remove(kept.filter((key) => key.startsWith('label:')));
}

/**
 * Does it.
 * @returns the harm, once it is done; else what came of it
 */
export async function harmDatabase(harm: Harm): Promise<string> {
  const name = 'fineprint';
  const open = (version?: number) =>
    new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open(name, version);
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const remove = () =>
    new Promise<boolean>((resolve) => {
      const request = indexedDB.deleteDatabase(name);
      request.onsuccess = () => resolve(true);
      setTimeout(() => resolve(false), 1_000);
    });
  if (harm === 'deleted') return (await remove()) ? harm : 'blocked';
  if (harm === 'newer') Object.assign(globalThis, { held: await open(99) });
  if (harm === 'held up') {
    // A connection that hears of the deletion and stays open.
    Object.assign(globalThis, { held: await open() });
    return (await remove()) ? 'deleted' : harm;
  }
  if (harm === 'damaged') {
    const database = await open();
    const store = database.transaction('evidence', 'readwrite').objectStore('evidence');
    const rows = await new Promise<Record<string, unknown>[]>((resolve) => {
      const all = store.getAll();
      all.onsuccess = () => resolve(all.result);
    });
    for (const [at, row] of rows.entries())
      store.put(at % 2 === 0 ? { ...row, value: 'damaged' } : { ...row, lookedAt: 7 });
    await new Promise((resolve) => {
      store.transaction.oncomplete = resolve;
    });
    database.close();
    return rows.length > 3 ? harm : 'empty';
  }
  return harm;
}
