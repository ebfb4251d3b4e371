import type { LicenseFile } from '../license/types.ts';

/** Why something was not looked at. Codes are contracts. */
export const GAP_CODES = [
  'not-yet',
  'rate-limited',
  'offline',
  'unreachable',
  'timeout',
  'server-error',
  'bad-answer',
  'redirected',
  'not-found',
  'forbidden',
  'too-large',
  'not-read',
  'no-repository',
  'repository-not-confirmed',
  'private',
  'no-license-file',
  'more-revisions',
  'unpublished',
  'not-semver',
  'times-missing',
  'times-contradict',
  'paused',
] as const;
export type GapCode = (typeof GAP_CODES)[number];
export type Track = 'declared' | 'shippedText' | 'repositoryText';
/** One hole in the evidence. `until`: ISO 8601, when it is worth looking again. */
export type Gap = { track: Track; code: GapCode; until?: string; versions?: string[] };

/** A repository as a manifest claims it. */
export type RepositoryClaim = { host: 'github'; owner: string; repo: string; directory?: string };

/** A repository made from another. */
export type Fork = {
  /** `owner/repo` of the one it was made from; null: not known. */
  parent: string | null;
  /** When it was made, ISO 8601; null: not known, so commits can't be told from those of its parent. */
  since: string | null;
};

/** One version of the registry's document, reduced to what the history needs. */
export type PublishedVersion = {
  /** As published; may be no semver. */
  version: string;
  /** When it was published, ISO 8601 in UTC; null where unknown. */
  time: string | null;
  /** The manifest's fields, verbatim; absent where the manifest has none. */
  license?: unknown;
  licenses?: unknown;
  deprecated: boolean;
  repository: RepositoryClaim | null;
  gitHead: string | null;
  /** Address of the tarball; null where the document names none. */
  tarball: string | null;
};

/** The registry's document for one package, reduced. */
export type PackageRecord = {
  name: string;
  /** dist-tags: tag -> version. */
  tags: Record<string, string>;
  versions: PublishedVersion[];
  /** Versions that the document names a time for and no longer holds. */
  unpublished?: string[];
};

/** Licence-like files of one published tarball. No files: it was read and has none. */
export type ShippedText = {
  version: string;
  files: LicenseFile[];
  url: string;
  /** Paths among `files` whose text goes on after what was kept (a bound of 1 MB each); absent where none. */
  cut?: string[];
  /** Paths of licence-like files that are no plain text (PDF, HTML), so not read; absent where none. */
  unread?: string[];
};

/** The licence files of a repository (or of one directory) as they stood after one commit. */
export type Revision = {
  commit: string;
  /** Committer date, ISO 8601. */
  date: string;
  /** No files: the commit removed the last one. */
  files: LicenseFile[];
  /** The commit's page. */
  url: string;
  /** Paths before this commit, where it renamed. */
  previousPath?: string;
};

/** The root manifest's licence field after one commit. */
export type DeclaredRevision = {
  commit: string;
  date: string;
  license?: unknown;
  licenses?: unknown;
  url: string;
};

/** All that was found out about a subject; any part may be missing, and `gaps` says why. */
export type Evidence = {
  subject: string;
  package?: PackageRecord;
  shipped: ShippedText[];
  /** For a package: only when its repository was confirmed. Any order. */
  revisions: Revision[];
  declaredRevisions: DeclaredRevision[];
  /** `owner/repo` that the revisions come from. */
  repository?: RepositoryClaim;
  /** Present where that repository is a fork: `revisions` then begin with what stood when it was made. */
  fork?: Fork;
  gaps: Gap[];
  /** When the newest part was looked at, ISO 8601. */
  lookedAt: string;
};
