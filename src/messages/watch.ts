/** Something watched. Times in ISO 8601; `terms` and `version` as last seen, null before the first look. */
export type WatchedView = {
  subject: string;
  page: string | null;
  since: string;
  lookedAt: string | null;
  terms: string | null;
  version: string | null;
};

/** One change of something watched, in words. `quiet`: conditions were removed. */
export type NewsView = { subject: string; page: string | null; words: string; at: string; quiet: boolean };
