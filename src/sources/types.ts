import type {
  GapCode,
  PackageRecord,
  PublishedVersion,
  RepositoryClaim,
  Revision,
  ShippedText,
} from '../history/evidence.ts';

/** What a server gave to recognise its answer by; sent back to ask whether it changed. */
export type Validator = { etag?: string; lastModified?: string };

/** Why nothing came. `until`: ISO 8601, when asking again makes sense. */
export type Failure = { ok: false; code: GapCode; until?: string };
/** `unchanged`: the server confirmed that what the validator stood for still holds. */
export type Answer<T> =
  | { ok: true; unchanged: false; value: T; validator?: Validator }
  | { ok: true; unchanged: true }
  | Failure;
/** For immutable things there is nothing to confirm. */
export type Found<T> = { ok: true; value: T } | Failure;

export type Registry = {
  /** The registry's document for one package, reduced. `not-found` where there is no such package. */
  record(name: string, validator?: Validator): Promise<Answer<PackageRecord>>;
  /** Licence-like files at the root of one published tarball. */
  shippedText(name: string, version: PublishedVersion): Promise<Found<ShippedText>>;
};

/** The commits that touched the licence files, newest first. */
export type RevisionList = {
  revisions: Revision[];
  /** Commit that `ref` (null: the default branch) stood for. */
  head: string | null;
  /** There are older commits that were not listed. */
  more: boolean;
};

/** The manifest (`package.json`) of a directory at a ref; fields verbatim. */
export type Manifest = { name: string | null; license?: unknown; licenses?: unknown };

export type GitHub = {
  /** History of the licence files of a directory (root where there is none), renames followed. */
  revisions(claim: RepositoryClaim, ref: string | null, limit: number): Promise<Answer<RevisionList>>;
  /** Licence files as they stand at a ref. */
  filesAt(claim: RepositoryClaim, ref: string): Promise<Found<Revision>>;
  manifest(claim: RepositoryClaim, ref: string | null): Promise<Found<Manifest>>;
};

/** Everything that the look-ups fetch from. */
export type Sources = { registry: Registry; github: GitHub };
