import type { PackageRecord } from '../evidence.ts';
import { sortReleases } from '../lines/releases.ts';

/**
 * The version that a page is about: the wanted version or dist-tag, without one what `latest` stands for (not
 * the last published), else the highest stable version; null where there is none at all.
 */
export function viewedVersion(record: PackageRecord, wanted: string | null): string | null {
  const tagged = record.tags[wanted ?? 'latest'];
  if (tagged !== undefined || wanted !== null) return tagged ?? wanted;
  const { ordered } = sortReleases(record.versions);
  const highest = ordered.findLast((release) => release.stable) ?? ordered.at(-1);
  return highest?.version ?? null;
}
