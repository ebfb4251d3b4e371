import type { GapCode } from './evidence.ts';
import type { Release } from './releases.ts';

/** How far publish times can be used to tell what came first. */
export type Timing = {
  /** Earliest time at which a release can have been published; null: unknown, or times are of no use. */
  notBefore: (release: Release) => number | null;
  problem: GapCode | null;
};

/** Neighbours of one series that were published in the wrong order, above which times make no sense. */
const MAX_INVERTED = 0.1;

/**
 * Judges the publish times of releases in semver order. Within one `major.minor` series a higher patch is
 * published later; where a tenth of the neighbours (and at least two) say otherwise, the times come from
 * somewhere else (a mirror's import, say) and semver order has to do.
 */
export function judgeTimes(ordered: Release[]): Timing {
  const stable = ordered.filter((release) => release.stable);
  if (contradict(stable)) return { notBefore: () => null, problem: 'times-contradict' };
  const missing = ordered.some((release) => release.time === null);
  const bounds = lowerBounds(stable);
  return {
    notBefore: (release) => release.time ?? bounds.get(release.version) ?? null,
    problem: missing ? 'times-missing' : null,
  };
}

function contradict(stable: Release[]): boolean {
  let pairs = 0;
  let inverted = 0;
  let before: Release | null = null;
  for (const release of stable) {
    if (release.time === null) continue;
    if (before?.time != null && sameSeries(before, release)) {
      pairs += 1;
      if (before.time > release.time) inverted += 1;
    }
    before = release;
  }
  return inverted >= 2 && inverted > pairs * MAX_INVERTED;
}

/** A release without a time is no older than the newest lower patch of its own series. */
function lowerBounds(stable: Release[]): Map<string, number> {
  const bounds = new Map<string, number>();
  let bound: number | null = null;
  let before: Release | null = null;
  for (const release of stable) {
    if (!before || !sameSeries(before, release)) bound = null;
    if (release.time !== null) bound = Math.max(bound ?? release.time, release.time);
    else if (bound !== null) bounds.set(release.version, bound);
    before = release;
  }
  return bounds;
}

function sameSeries(a: Release, b: Release): boolean {
  return a.semver.major === b.semver.major && a.semver.minor === b.semver.minor;
}
