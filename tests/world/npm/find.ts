import type { PackageFacts, VersionFacts } from '../facts/types.ts';

/** The package of that name, and its version (default: the tag `latest`). */
export function findVersion(
  packages: PackageFacts[],
  name: string,
  version?: string,
): { facts: PackageFacts; shown: VersionFacts } | null {
  const facts = packages.find((one) => one.name === name);
  const wanted = version ?? facts?.tags.latest;
  const shown = facts?.versions.find((one) => one.version === wanted);
  return facts && shown ? { facts, shown } : null;
}
