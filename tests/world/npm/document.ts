import type { PackageFacts, VersionFacts } from '../facts/types.ts';

/** Address of a version's tarball at a registry. */
function tarballUrl(registry: URL, name: string, version: string): string {
  return new URL(`${name}/-/${name.split('/').at(-1)}-${version}.tgz`, registry).href;
}

/** The manifest as it is published. */
export function manifest(facts: PackageFacts, one: VersionFacts): Record<string, unknown> {
  return {
    name: facts.name,
    version: one.version,
    description: facts.description,
    ...(one.license === undefined ? {} : { license: one.license }),
    ...(one.licenses === undefined ? {} : { licenses: one.licenses }),
    ...(facts.repository ? { repository: facts.repository } : {}),
  };
}

/** The registry's full document for a package. */
export function fullDocument(facts: PackageFacts, registry: URL): Record<string, unknown> {
  const newest = facts.versions.find((one) => one.version === facts.tags.latest);
  const times = facts.versions.flatMap((one) => (one.time ? [[one.version, one.time]] : []));
  const created = times[0]?.[1];
  return {
    ...(newest ? manifest(facts, newest) : {}),
    _id: facts.name,
    version: undefined,
    'dist-tags': facts.tags,
    versions: Object.fromEntries(facts.versions.map((one) => [one.version, entry(facts, one, registry)])),
    time: { ...(created ? { created, modified: times.at(-1)?.[1] } : {}), ...Object.fromEntries(times) },
    readme: `# ${facts.name}\n`,
  };
}

function entry(facts: PackageFacts, one: VersionFacts, registry: URL): Record<string, unknown> {
  return {
    ...manifest(facts, one),
    _id: `${facts.name}@${one.version}`,
    ...(one.gitHead ? { gitHead: one.gitHead } : {}),
    ...(one.deprecated ? { deprecated: one.deprecated } : {}),
    dist: { tarball: tarballUrl(registry, facts.name, one.version), fileCount: 3 },
  };
}
