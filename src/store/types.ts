/**
 * What is kept, by kind. Keys: a package's name (`record`, `shipped-index`: the versions in `shipped`),
 * `name@version` (`shipped`); for what comes from a repository `owner/repo[/directory][@ref]` (`listing`,
 * `commits`, `manifest`) or `owner/repo/path@commit` (`text`); `kind key` of what was asked for in vain (`failure`).
 */
export type KeptKind =
  | 'record'
  | 'shipped'
  | 'shipped-index'
  | 'listing'
  | 'commits'
  | 'text'
  | 'manifest'
  | 'failure'
  | 'secret';

/** A kept value with its age. `validator` asks the server whether it changed. */
export type Kept<T> = {
  value: T;
  /** When it was looked at or confirmed, ISO 8601. */
  lookedAt: string;
  validator?: { etag?: string; lastModified?: string };
};

/**
 * Where evidence is kept: IndexedDB, or memory where there is none. Reads and writes never throw; what cannot be
 * read any more counts as not kept.
 */
export type Store = {
  get<T>(kind: KeptKind, key: string): Promise<Kept<T> | null>;
  put<T>(kind: KeptKind, key: string, kept: Kept<T>): Promise<void>;
  remove(kind: KeptKind, key: string): Promise<void>;
  /** Forgets all evidence (not the secrets), or what is kept of one kind. */
  clear(kind?: KeptKind): Promise<void>;
  /** False where what is kept goes with this worker. */
  durable(): Promise<boolean>;
};
