import type {
  GapCode,
  PackageRecord,
  PublishedVersion,
  RepositoryClaim,
  ShippedText,
} from '../history/evidence.ts';
import type { LicenseFile } from '../license/types.ts';

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

/** A file in a repository: its path from the root, and a commit at which it has the words that are meant. */
export type FileAt = { path: string; at: string };

/** The licence files that a directory has at a ref. One request, at most two. */
export type Listing = {
  /** Commit that the ref (null: the default branch) stood for. */
  head: string;
  /** Directory that the files lie in: the claimed one, or the root (empty) where the claimed one has none. */
  directory: string;
  /** Licence-like files, the most licence-like first. Empty: there are none. */
  files: FileAt[];
  visibility: 'public' | 'private' | 'unknown';
  /** Present where the repository is a fork: when it was made, ISO 8601; null: not known. */
  forkedAt?: string | null;
};

/** A commit that touched licence files, without their words yet. */
export type LicenseCommit = {
  commit: string;
  /** Committer date, ISO 8601 in UTC. */
  date: string;
  /** The commit's page. */
  url: string;
  /** Licence files as they stood after it; the words of each come from `texts`. A removed file is left out by `texts`. */
  files: FileAt[];
  /** Path before this commit, where it renamed. */
  previousPath?: string;
};

/** The commits that touched the licence files, newest first. */
export type CommitList = {
  commits: LicenseCommit[];
  /** There are older commits that were not listed (beyond the limit, or a rename that was not followed for want of an answer). */
  more: boolean;
  /** False where it was not looked whether the oldest commit renamed the file. */
  renamesFollowed: boolean;
};

/** The manifest (`package.json`) of a directory at a ref; fields verbatim. */
export type Manifest = { name: string | null; license?: unknown; licenses?: unknown };

export type GitHub = {
  /** Which licence files the claimed directory (else the root) has at a ref (null: the default branch). */
  listing(claim: RepositoryClaim, ref: string | null): Promise<Found<Listing>>;
  /**
   * The commits that touched the listed files, at most `limit`, newest first: one request per file and page of
   * 35. With `followRenames` (the default) one or two more per earlier name, and for a directory with files of its
   * own those of the root before that, for two to four more.
   */
  commits(
    claim: RepositoryClaim,
    listing: Listing,
    limit: number,
    options?: { followRenames?: boolean },
  ): Promise<Found<CommitList>>;
  /**
   * The words of files of a listing or of a commit: one request each, immutable, so worth keeping for ever.
   * A file that is not there (removed) is left out.
   */
  texts(claim: RepositoryClaim, files: FileAt[]): Promise<Found<LicenseFile[]>>;
  manifest(claim: RepositoryClaim, ref: string | null): Promise<Found<Manifest>>;
  /** `owner/repo` that a fork was made from; null where the repository's page does not say. One request, not counted. */
  parent(claim: RepositoryClaim): Promise<Found<string | null>>;
};

/** Everything that the look-ups fetch from. */
export type Sources = { registry: Registry; github: GitHub };
