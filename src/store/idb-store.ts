import { type Connection, type Database, database } from './database.ts';
import { fromRow, type Row, toRow } from './row.ts';
import type { Kept, KeptKind, Store } from './types.ts';

/** Lists can be had again; what never changes is kept as long as there is room. */
const LISTS: readonly KeptKind[] = ['record', 'listing', 'commits', 'manifest', 'failure'];
/** How many of the oldest lists make room when the quota is used up. */
const PURGED_AT_ONCE = 50;

/** The store in IndexedDB. Unlike a `Store` it rejects where the database fails. */
export function idbStore(base: Database = database()): Store {
  const home = (kind: KeptKind) => (kind === 'secret' ? 'secrets' : 'evidence');
  /**
   * Room was made in vain, and is not made again before something fits: Chromium gives back what was deleted only when it
   * tidies up (seen with 156), and every list would be gone by then.
   */
  let isFull = false;

  return {
    async get<T>(kind: KeptKind, key: string) {
      const row: unknown = await base.use((connection) => connection.get(home(kind), [kind, key]));
      if (row === undefined) return null;
      const kept = fromRow(row, kind);
      if (kept === null) await base.use((connection) => connection.delete(home(kind), [kind, key]));
      // The caller asks for what it put under this kind and key; `fromRow` saw to its outline.
      return kept as Kept<T> | null;
    },
    async put(kind, key, kept) {
      const row = toRow(kind, key, kept);
      await base.use(async (connection) => {
        try {
          await connection.put(home(kind), row);
        } catch (error) {
          if (!isQuota(error) || isFull) throw error;
          isFull = true;
          await purge(connection);
          await connection.put(home(kind), row);
        }
        isFull = false;
      });
    },
    async remove(kind, key) {
      await base.use((connection) => connection.delete(home(kind), [kind, key]));
    },
    async clear(kind) {
      await base.use((connection) =>
        kind === undefined ? connection.clear('evidence') : connection.delete(home(kind), allOf(kind)),
      );
    },
    durable: () => base.use(async () => !isFull),
  };
}

/** Keys are `[kind, key]`, and an empty list sorts behind every text (Indexed Database API 3.0, "compare two keys"). */
function allOf(kind: KeptKind): IDBKeyRange {
  return IDBKeyRange.bound([kind], [kind, []]);
}

async function purge(connection: Connection): Promise<void> {
  const transaction = connection.transaction('evidence', 'readwrite');
  let cursor = await transaction.store.index('age').openCursor();
  for (let purged = 0; cursor && purged < PURGED_AT_ONCE; cursor = await cursor.continue()) {
    if (!isList(cursor.value)) continue;
    await cursor.delete();
    purged += 1;
  }
  await transaction.done;
}

function isList(row: Row): boolean {
  return LISTS.includes(row.kind);
}

function isQuota(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'QuotaExceededError';
}
