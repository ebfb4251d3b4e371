import type { SemVer } from 'semver';
import parse from 'semver/functions/parse.js';
import type { PublishedVersion } from '../evidence.ts';

/** A published version whose name is semver, with what its name says. */
export type Release = {
  version: string;
  published: PublishedVersion;
  semver: SemVer;
  stable: boolean;
  /** Milliseconds since 1970; null where unknown. */
  time: number | null;
};

/** Releases in semver order, and the versions that are left out of every line. */
export type Releases = { ordered: Release[]; nightlies: Release[]; notSemver: string[] };

/** Sorts a package's versions; `0.0.0-*` are nightlies, which have no line (docs/history.md). */
export function sortReleases(versions: PublishedVersion[]): Releases {
  const ordered: Release[] = [];
  const nightlies: Release[] = [];
  const notSemver: string[] = [];
  for (const published of versions) {
    const release = toRelease(published);
    if (!release) notSemver.push(published.version);
    else (isNightly(release) ? nightlies : ordered).push(release);
  }
  return {
    ordered: ordered.sort(bySemver),
    nightlies: nightlies.sort(bySemver),
    notSemver: notSemver.sort(),
  };
}

function toRelease(published: PublishedVersion): Release | null {
  const semver = parse(published.version);
  if (!semver) return null;
  const time = published.time === null ? Number.NaN : Date.parse(published.time);
  return {
    version: published.version,
    published,
    semver,
    stable: semver.prerelease.length === 0,
    time: Number.isNaN(time) ? null : time,
  };
}

function isNightly({ semver, stable }: Release): boolean {
  return !stable && semver.major === 0 && semver.minor === 0 && semver.patch === 0;
}

/** Build metadata has no rank in semver, so the text decides between versions that are equal otherwise. */
function bySemver(a: Release, b: Release): number {
  return a.semver.compare(b.semver) || (a.version < b.version ? -1 : 1);
}
