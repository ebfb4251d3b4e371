import type { GapCode, PackageRecord, PublishedVersion } from '../evidence.ts';
import { type Release, type Releases, sortReleases } from './releases.ts';

/** A record whose times can be used, its releases in order, and what was wrong with its times. */
export type Timed = { record: PackageRecord; releases: Releases; problem: GapCode | null };

/** Share of neighbours in the wrong order above which times make no sense. */
const MAX_INVERTED = 0.1;

/**
 * Sorts a package's releases and judges their publish times. Within one `major.minor` series a higher patch is published
 * later; where more than a tenth of the neighbours (and at least two) say otherwise, the times come from somewhere else,
 * such as the day on which a mirror fetched each version: then none of them is believed, and semver order has to do.
 */
export function trustTimes(record: PackageRecord): Timed {
  const releases = sortReleases(record.versions);
  if (contradict(releases.ordered.filter((release) => release.stable)))
    return { record: withoutTimes(record), releases: timeless(releases), problem: 'times-contradict' };
  const missing = record.versions.some((version) => version.time === null);
  return { record, releases, problem: missing ? 'times-missing' : null };
}

function withoutTimes(record: PackageRecord): PackageRecord {
  const versions = record.versions.map((version): PublishedVersion => ({ ...version, time: null }));
  return { ...record, versions };
}

function timeless({ ordered, nightlies, notSemver }: Releases): Releases {
  const forget = (release: Release): Release => ({
    ...release,
    time: null,
    published: { ...release.published, time: null },
  });
  return { ordered: ordered.map(forget), nightlies: nightlies.map(forget), notSemver };
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
