import type { PackageFacts, VersionFacts } from '../facts/types.ts';

/** What npmjs.com's pages carry as `window.__context__.context`, as far as it concerns licences. */
export function context(facts: PackageFacts, shown: VersionFacts): Record<string, unknown> {
  const newest = facts.versions.find((one) => one.version === facts.tags.latest);
  return {
    package: facts.name,
    packument: {
      name: facts.name,
      license: newest?.license,
      version: facts.tags.latest,
      distTags: facts.tags,
      repository: facts.repository?.url,
      versions: facts.versions.map((one) => ({
        version: one.version,
        date: { ts: Date.parse(one.time ?? '') },
      })),
    },
    packageVersion: { name: facts.name, version: shown.version, license: shown.license },
    private: false,
  };
}
