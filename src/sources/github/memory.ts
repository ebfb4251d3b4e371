import type { Place } from './address.ts';

/** What one connection to GitHub remembers from one request to the next, by `owner/repo` in lower case. */
export type GitHubMemory = {
  /** Repositories that were renamed, by their former names. */
  renamed: Map<string, Place>;
  /** Repositories for which a counted call was made without a token. */
  counted: Set<string>;
  /** Words that came with a repository's history, by `path@commit`. */
  texts: Map<string, Map<string, string>>;
};

/** Nothing remembered yet. */
export function gitHubMemory(): GitHubMemory {
  return { renamed: new Map(), counted: new Set(), texts: new Map() };
}
