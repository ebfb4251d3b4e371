import type { GapCode } from './evidence.ts';
import { judgeTimes, type Timing } from './release-times.ts';
import type { Release } from './releases.ts';

/** Which release descends from which. */
export type ReleaseLines = {
  /** The release that a version descends from; undefined: it starts the first line. */
  previous: Map<string, Release>;
  problem: GapCode | null;
};

/**
 * Finds every release's predecessor (design.md, "release line"): of a stable version the highest lower stable
 * version already published when it came out, of a prerelease the highest lower version of any kind. Where a
 * time is unknown or makes no sense, the highest lower one.
 */
export function traceLines(ordered: Release[]): ReleaseLines {
  const timing = judgeTimes(ordered);
  const previous = new Map<string, Release>();
  const stable: Release[] = [];
  const any: Release[] = [];
  for (const release of ordered) {
    const found = highestPublished(release.stable ? stable : any, release, timing);
    if (found) previous.set(release.version, found);
    any.push(release);
    if (release.stable) stable.push(release);
  }
  return { previous, problem: timing.problem };
}

function highestPublished(lower: Release[], release: Release, timing: Timing): Release | undefined {
  const own = timing.notBefore(release);
  return lower.findLast((candidate) => !isLater(timing.notBefore(candidate), own));
}

function isLater(candidate: number | null, own: number | null): boolean {
  return candidate !== null && own !== null && candidate > own;
}
