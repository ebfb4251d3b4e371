/** A file of a package or repository: text, or bytes. */
export type Content = string | Uint8Array;

export type VersionFacts = {
  version: string;
  /** ISO 8601; the registry's document has none for this version where it is absent. */
  time?: string;
  license?: unknown;
  licenses?: unknown;
  gitHead?: string;
  deprecated?: string;
  /** What the tarball holds beside `package.json`. */
  files?: Record<string, Content>;
  /** The gzip stream ends early. */
  cutShort?: boolean;
  /** The tarball is filled up with zeros to this many bytes. */
  filledTo?: number;
};

export type PackageFacts = {
  name: string;
  description: string;
  repository?: { type: string; url: string; directory?: string };
  tags: Record<string, string>;
  /** Of every version: name -> range. */
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
  /** Oldest first. */
  versions: VersionFacts[];
};

export type CommitFacts = {
  /** 40 hexadecimal digits; made from the subject where it is not a real one. */
  sha?: string;
  /** Committer date, ISO 8601. */
  date: string;
  subject: string;
  /** Path -> new content; null removes the file. */
  changes: Record<string, Content | null>;
};

/** Which of github.com's layouts a repository's home is played in; `bare`: a sidebar without licence entry. */
export type Generation = 'G1' | 'G2' | 'G3' | 'bare';

export type RepositoryFacts = {
  owner: string;
  name: string;
  description: string;
  generation: Generation;
  /** What the sidebar's licence entry says; null: there is none. */
  sidebarLicense: { spdxId: string; name: string } | null;
  visibility: 'public' | 'private';
  /** `owner/name` that this was forked from. */
  forkOf?: string;
  /** When the repository was made, ISO 8601; with its first commit where it is not said. */
  createdAt?: string;
  /** `owner/name` that this redirects to. */
  renamedTo?: string;
  /** Tags of releases, newest first. */
  releases?: string[];
  /** Oldest first, one line of history. Empty: a repository without a commit. */
  commits: CommitFacts[];
};

/** Everything that the world knows. */
export type Facts = { packages: PackageFacts[]; repositories: RepositoryFacts[] };
