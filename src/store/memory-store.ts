import type { Kept, KeptKind, Store } from './types.ts';

/** So that a long private session does not grow without end. */
const MAX_ENTRIES = 500;

/** A store that goes with this worker; the oldest entries make room for new ones. */
export function memoryStore(): Store {
  const entries = new Map<string, { kind: KeptKind; kept: Kept<unknown> }>();
  const id = (kind: KeptKind, key: string) => `${kind}:${key}`;
  return {
    async get<T>(kind: KeptKind, key: string) {
      // The caller asks for what it put under this kind and key.
      return (entries.get(id(kind, key))?.kept as Kept<T> | undefined) ?? null;
    },
    async put(kind, key, kept) {
      entries.delete(id(kind, key));
      entries.set(id(kind, key), { kind, kept });
      if (entries.size > MAX_ENTRIES) dropOldest(entries);
    },
    async remove(kind, key) {
      entries.delete(id(kind, key));
    },
    async clear(only) {
      for (const [at, { kind }] of entries) {
        if (only === undefined ? kind !== 'secret' : kind === only) entries.delete(at);
      }
    },
    durable: async () => false,
  };
}

function dropOldest(entries: Map<string, { kind: KeptKind }>): void {
  for (const [at, { kind }] of entries) {
    if (kind === 'secret') continue;
    entries.delete(at);
    return;
  }
}
