import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Row } from './row.ts';

const DATABASE = 'fineprint';
const VERSION = 1;
/** After so many openings in a row that failed, there is no database for this worker's life. */
const MAX_FAILURES = 2;
/** Another context may hold up an opening for ever, without a word: it keeps its connection while a deletion waits. */
const LONGEST_OPENING = 2_000;

interface Schema extends DBSchema {
  evidence: { key: [string, string]; value: Row; indexes: { age: string } };
  /** Apart from the evidence, so that forgetting or exporting that never touches these. */
  secrets: { key: [string, string]; value: Row };
}
export type Connection = IDBPDatabase<Schema>;

/** One connection that is opened when needed and again after it was lost. */
export type Database = {
  /** Does `work` on the connection; once more on a new one where it turns out to be closed. */
  use<T>(work: (connection: Connection) => Promise<T>): Promise<T>;
};

/** The database of this origin; nothing is opened before the first `use`. */
export function database(): Database {
  let opened: Promise<Connection> | null = null;
  let failures = 0;

  function forget(): void {
    opened = null;
  }

  function open(): Promise<Connection> {
    if (opened) return opened;
    const opening = connect(forget);
    opened = opening.then(
      (connection) => {
        failures = 0;
        return connection;
      },
      (error: unknown) => {
        failures += 1;
        if (failures < MAX_FAILURES) forget();
        throw error;
      },
    );
    return opened;
  }

  return {
    async use(work) {
      try {
        return await work(await open());
      } catch (error) {
        if (!isLostConnection(error)) throw error;
        if (failures < MAX_FAILURES) forget();
        return await work(await open());
      }
    },
  };
}

/** `lost` is called when the connection is of no more use. */
function connect(lost: () => void): Promise<Connection> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('The database does not open')), LONGEST_OPENING);
    openDB<Schema>(DATABASE, VERSION, {
      upgrade: createStores,
      // Another context keeps an older version open: go on without, rather than wait for it.
      blocked: () => reject(new Error('An older version of the database is in use')),
      // Another context wants to upgrade or delete it: make way.
      blocking(_current, _wanted, event) {
        lost();
        if (event.target instanceof IDBDatabase) event.target.close();
      },
      terminated: lost,
    })
      .then(resolve, reject)
      .finally(() => clearTimeout(timer));
  });
}

function createStores(connection: Connection): void {
  const evidence = connection.createObjectStore('evidence', { keyPath: ['kind', 'key'] });
  evidence.createIndex('age', 'lookedAt');
  connection.createObjectStore('secrets', { keyPath: ['kind', 'key'] });
}

function isLostConnection(error: unknown): boolean {
  return error instanceof DOMException && ['InvalidStateError', 'AbortError'].includes(error.name);
}
