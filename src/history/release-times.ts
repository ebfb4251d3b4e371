import type { GapCode, PackageRecord, PublishedVersion } from './evidence.ts';
import { type Release, sortReleases } from './releases.ts';

/** A record whose times can be used, and what was wrong with them. */
export type Timed = { record: PackageRecord; problem: GapCode | null };

/** Share of neighbours in the wrong order above which times make no sense. */
const MAX_INVERTED = 0.1;

/**
 * Judges the publish times of a package. Within one `major.minor` series a higher patch is published later; where more than
 * a tenth of the neighbours (and at least two) say otherwise, the times come from somewhere else, such as the day on
 * which a mirror fetched each version: then none of them is believed, and semver order has to do.
 */
export function trustTimes(record: PackageRecord): Timed {
  const stable = sortReleases(record.versions).ordered.filter((release) => release.stable);
  if (contradict(stable)) return { record: withoutTimes(record), problem: 'times-contradict' };
  const missing = record.versions.some((version) => version.time === null);
  return { record, problem: missing ? 'times-missing' : null };
}

function withoutTimes(record: PackageRecord): PackageRecord {
  const versions = record.versions.map((version): PublishedVersion => ({ ...version, time: null }));
  return { ...record, versions };
}

function contradict(stable: Release[]): boolean {
  const timed = stable.filter((release) => release.time !== null);
  const pairs = timed.flatMap((release, at) => {
    const before = timed[at - 1];
    return before && sameSeries(before, release) ? [(before.time ?? 0) > (release.time ?? 0)] : [];
  });
  const inverted = pairs.filter((isInverted) => isInverted).length;
  return inverted >= 2 && inverted > pairs.length * MAX_INVERTED;
}

/**
 * The earliest time, in milliseconds since 1970, at which each release can have been published: its own, or where that is
 * unknown that of the newest lower patch of its series. Absent: unknown.
 */
export function earliestTimes(ordered: Release[]): Map<string, number> {
  const earliest = new Map<string, number>();
  let bound: number | null = null;
  let before: Release | null = null;
  for (const release of ordered) {
    if (release.time !== null) earliest.set(release.version, release.time);
    if (!release.stable) continue;
    if (!before || !sameSeries(before, release)) bound = null;
    if (release.time !== null) bound = Math.max(bound ?? release.time, release.time);
    else if (bound !== null) earliest.set(release.version, bound);
    before = release;
  }
  return earliest;
}

function sameSeries(a: Release, b: Release): boolean {
  return a.semver.major === b.semver.major && a.semver.minor === b.semver.minor;
}
