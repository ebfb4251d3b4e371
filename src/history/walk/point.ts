import type { Terms } from '../terms/terms.ts';
import type { Claim } from './claim.ts';

/** What a text said where it was read; `terms` null: it was looked for, and there is no licence file. */
export type Reading = { terms: Terms | null; url: string };

/** One version or one commit, with what is known about its terms. */
export type Point = {
  /** Version, or commit. */
  id: string;
  /** ISO 8601 in UTC; null where unknown. */
  date: string | null;
  /** Null: what the manifest said is not known. */
  claim: Claim | null;
  /** Null: the text was not read. */
  reading: Reading | null;
  /** Page that shows the version or the commit. */
  url: string;
  /** Commit of the confirmed repository that a version was packed at, by its `gitHead`; absent where it has none. */
  source?: { commit: string; url: string };
};
