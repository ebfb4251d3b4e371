import type { Addition, TextVerdict } from '../license/types.ts';
import type { MoveLabel } from '../policy/move-label.ts';
import type { TermsLabel } from '../policy/terms-label.ts';
import type { Label, Level } from '../policy/types.ts';

/** A package as a manifest names it; `range` null: what `latest` stands for. */
export type Wanted = { name: string; range: string | null };

/** What a list says of one package: its field, and the texts that were read before. */
export type Brief = {
  label: Label;
  /** The version that the range lets in today; null where none is known. */
  version: string | null;
  /** SPDX expression or `LicenseRef-*`; null where not known. */
  terms: string | null;
};

/** Labels of a package's versions; `rows` name a version and the place of its label. Small: there are thousands. */
export type VersionLabels = {
  labels: TermsLabel[];
  rows: [version: string, label: number][];
  /** The label of a version that has no row: why nothing is known of it. */
  rest: TermsLabel;
  /** When the evidence was looked at, ISO 8601. */
  at: string;
  revision: string;
};

/** What a licence text on a page says. */
export type TextFacts = {
  label: Label;
  /** SPDX expression or `LicenseRef-*`; null: there are none. */
  terms: string | null;
  /** The text by its name for reading: `MIT + added terms`. */
  words: string;
  verdict: TextVerdict;
  /** The standard text or texts that it is compared with. */
  base: string | null;
  additions: Addition[];
  removals: string[];
  /** What it does to the terms of the text before, in words; null: nothing. */
  change: string | null;
};

/** A package that comes in (`from` null) or moves; versions or ranges as the file has them. */
export type Move = { name: string; from: string | null; to: string };

export type MoveFacts = MoveLabel;

/** The releases that changed the terms of a repository's package; none where it has no package of its own. */
export type ReleaseChanges = {
  packageName: string | null;
  changes: { version: string; text: string; level: Level }[];
};
