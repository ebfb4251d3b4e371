import { earliestTimes } from './release-times.ts';
import type { Release } from './releases.ts';

/**
 * Finds every release's predecessor (docs/history.md, "Release lines"): of a stable version the highest lower stable
 * version already published when it came out, of a prerelease the highest lower version of any kind. Where a
 * time is unknown, the highest lower one. A release without an entry starts a line.
 */
export function traceLines(ordered: Release[]): Map<string, Release> {
  const times = earliestTimes(ordered);
  const previous = new Map<string, Release>();
  const stable: Release[] = [];
  const all: Release[] = [];
  for (const release of ordered) {
    const found = highestPublished(release.stable ? stable : all, release, times);
    if (found) previous.set(release.version, found);
    all.push(release);
    if (release.stable) stable.push(release);
  }
  return previous;
}

function highestPublished(
  lower: Release[],
  release: Release,
  times: Map<string, number>,
): Release | undefined {
  const own = times.get(release.version);
  if (own === undefined) return lower.at(-1);
  return lower.findLast((candidate) => (times.get(candidate.version) ?? own) <= own);
}
