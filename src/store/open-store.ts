import { idbStore } from './idb-store.ts';
import { memoryStore } from './memory-store.ts';
import type { KeptKind, Store } from './types.ts';

export type StoreOptions = {
  /** In a private window nothing is written to disk. */
  private?: boolean;
};

/**
 * Opens the store: IndexedDB, with memory for whatever the database does not take (no database in this mode,
 * quota used up, an older version in use elsewhere). Nothing here ever rejects.
 */
export function openStore(options: StoreOptions = {}): Store {
  return options.private ? memoryStore() : withFallback(idbStore(), memoryStore());
}

/** What `durable` rejects goes to `spare`, and comes from there until `durable` has it. */
function withFallback(durable: Store, spare: Store): Store {
  return {
    async get<T>(kind: KeptKind, key: string) {
      const found = await attempt(() => durable.get<T>(kind, key));
      const spared = await spare.get<T>(kind, key);
      // Both may have it where the database failed only for a while: the later one counts.
      if (!found || !spared) return found ?? spared;
      return found.lookedAt >= spared.lookedAt ? found : spared;
    },
    async put(kind, key, kept) {
      const written = await attempt(() => durable.put(kind, key, kept).then(() => true));
      if (written) await spare.remove(kind, key);
      else await spare.put(kind, key, kept);
    },
    async remove(kind, key) {
      await Promise.all([attempt(() => durable.remove(kind, key)), spare.remove(kind, key)]);
    },
    async clear(kind) {
      await Promise.all([attempt(() => durable.clear(kind)), spare.clear(kind)]);
    },
    durable: async () => (await attempt(() => durable.durable())) ?? false,
  };
}

/** The value of `work`, or null where it fails: a missing cache is slower, never wrong. */
async function attempt<T>(work: () => Promise<T>): Promise<T | null> {
  try {
    return await work();
  } catch {
    return null;
  }
}
