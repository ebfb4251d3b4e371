/** Licence files of one tarball or commit by name; none: it was read and has none. */
export type Files = Record<string, string>;
export type Manifest = { license?: unknown; licenses?: unknown };

/** A published version; without `files`, its tarball was not read; `day` null: nobody knows when. */
export type Release = { version: string; day: string | null; manifest: Manifest; files?: Files };
/** A commit that touched the repository's licence files, which then stood as given. */
export type Commit = { sha: string; date: string; files: Files; manifest?: Manifest };

/** A change that must be told: where, from and to which terms (in the labels' words), in which direction and why. */
export type ExpectedChange = {
  at: string;
  from: string;
  to: string;
  direction: 'tightened' | 'loosened' | 'sideways';
  because: string;
  enteredIn?: string;
};

/** One labelled history. What a list of expectations leaves out must not be told. */
export type Labelled = {
  /** `npm:<name>` or `github:<owner>/<repo>`. */
  subject: string;
  /** What it is a case of, and the real one behind it. */
  about: string;
  releases?: Release[];
  /** Where the releases' manifests say that the source is. */
  repository?: { url: string; directory?: string };
  /** `owner/repo` that `commits` belong to, oldest first. */
  commits?: { repo: string; path?: string; list: Commit[] };
  changes: ExpectedChange[];
  /** Ranges of versions (or commits) whose field and text disagree. */
  mismatches?: string[];
  /** Ranges of the releases under the same terms, where they are a matter of the case. */
  lines?: string[];
  /** Commits with which an episode begins. */
  episodes?: string[];
};
