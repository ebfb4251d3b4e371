import type { Category, Clause } from '../license/types.ts';
import type { Fork, GapCode } from './evidence.ts';

export type ChangeKind = 'declared' | 'text' | 'both';
export type Direction = 'tightened' | 'loosened' | 'sideways' | 'notation';
export type Bump = 'major' | 'minor' | 'patch' | 'prerelease';

/** Where a change took effect. In a package's history a commit stands where no tarball around it was read. */
export type At =
  | { version: string; previous: string; enteredIn?: string }
  | { commit: string; previous: string };

/** One track's share in a change whose tracks moved in different releases (or commits). */
export type ChangePart = {
  track: 'declared' | 'text';
  at: At;
  /** ISO 8601 in UTC; null where unknown. */
  date: string | null;
  /** False where versions between the two sides were not read. */
  exact: boolean;
};

/** An edge between two eras on one release line (or between two commits). */
export type Change = {
  kind: ChangeKind;
  direction: Direction;
  /** SPDX expressions, `LicenseRef-*` for what has no id, `NONE` for no terms at all. */
  from: string;
  to: string;
  at: At;
  /** Null for a repository. */
  bump: Bump | null;
  /** ISO 8601 in UTC; null where unknown. */
  date: string | null;
  clauses: Clause[];
  /** Clauses of the former text that the new one lacks (react 15.6.2: the PATENTS file went); absent where there are none. */
  removedClauses?: Clause[];
  /** False where versions between the two sides were not read: the change lies somewhere between. */
  exact: boolean;
  evidence: string[];
  /** The raw declared values on both sides, where the field moved; null: no field. */
  fields?: { from: unknown; to: unknown };
  /** Present where declared and text moved in different releases: each with its own place and date. */
  parts?: ChangePart[];
};

/** Terms that stood in the repository between two releases and in no tarball that was read. */
export type Episode = {
  from: { commit: string; date: string };
  /** Null: it still stands. */
  to: { commit: string; date: string } | null;
  /** SPDX expression or `LicenseRef-*`. */
  text: string;
  /** The added words, verbatim. */
  quote: string;
  clauses: Clause[];
  notIn: string[];
  evidence: string[];
};

export type NoticeKind = 'file-added' | 'file-removed' | 'field-added' | 'field-removed' | 'wording';
/** Worth telling, never counted as a change. */
export type Notice = { kind: NoticeKind; at: At; evidence: string[] };

/** Declared and text disagree for these versions. */
export type Mismatch = { versions: string; declared: string; text: string; evidence: string[] };

/** One run of versions under the same terms on one release line. */
export type Line = {
  /** A range that npm accepts, such as `1.0.0 - 1.0.41` or `>=2.0.0`. */
  range: string;
  terms: string;
  /** The latest version so far under these terms on this line. */
  last: string;
  /** The first one. */
  first?: string;
  /** Nothing names the terms, and no text of these versions was read. */
  unread?: true;
  /** When the first and the latest were published, ISO 8601; absent where unknown. The timeline is drawn from these. */
  firstDate?: string;
  lastDate?: string;
};

/** How far one track was looked at. `of`: how many there are, as far as known. */
export type TrackCoverage = {
  state: 'complete' | 'partial' | 'none';
  looked: number;
  of: number;
  reasons: { code: GapCode; until?: string }[];
};
export type Coverage = {
  declared: TrackCoverage;
  shippedText: TrackCoverage;
  repositoryText: TrackCoverage;
};

/** The terms in view: of the viewed version or commit. */
export type Current = {
  /** Version, or commit for a repository; null where nothing is known. */
  version: string | null;
  /** SPDX expression of the field; null: no field or not known (coverage tells which). */
  declared: string | null;
  /** SPDX expression or `LicenseRef-*` of the text; null: no text or not read. */
  text: string | null;
  category: Category;
  mismatch: boolean;
  /** Base, additions and clauses of the text in view, where it is not the plain standard text. */
  base: string | null;
  clauses: Clause[];
  additions: string[];
  removals: string[];
  /** Fingerprint of the terms in view; null where unknown. */
  fingerprint: string | null;
  /**
   * What comes after by the text's own terms, in its words: `license` from `date` on at the latest. `licensor`: who grants
   * it; `grant`: what it allows beyond its text until then.
   */
  later?: { date: string; license: string; licensor?: string; grant?: string };
  /** The raw declared value. */
  field: unknown;
  files: string[];
  /** The change that brought the terms in view onto the viewed version's line; null: they stood from its start. */
  since: Change | null;
  /** Why the terms in view are not (wholly) known: no record, or the viewed text was not read; null: all known. */
  gap: { code: GapCode; until?: string } | null;
};

export type History = {
  subject: string;
  current: Current;
  changes: Change[];
  episodes: Episode[];
  notices: Notice[];
  mismatches: Mismatch[];
  lines: Line[];
  coverage: Coverage;
  /** Present where the repository is a fork: its history before is its parent's, and is not told here. */
  fork?: Fork;
  /** When the newest part of the evidence was looked at, ISO 8601. */
  lookedAt: string;
};
