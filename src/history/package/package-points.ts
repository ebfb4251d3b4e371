import type { Identifier } from '../../license/types.ts';
import type { PackageRecord, RepositoryClaim, ShippedText } from '../evidence.ts';
import { combineFiles } from '../terms/combine-files.ts';
import { pointElsewhere } from '../terms/file-terms.ts';
import { claimReader } from '../walk/claim.ts';
import type { Point } from '../walk/point.ts';

/** Page of one version on npm's site. */
function versionPage(name: string, version: string): string {
  return `https://www.npmjs.com/package/${name}/v/${version}`;
}

/**
 * Every published version as a point, by version, with its field and, where its tarball was read, its text. `repository`: the
 * confirmed one, to which `gitHead` ties a version.
 */
export function packagePoints(
  record: PackageRecord,
  shipped: ShippedText[],
  identify: Identifier,
  repository?: RepositoryClaim,
): Map<string, Point> {
  const texts = new Map(shipped.map((text) => [text.version, text]));
  const readClaim = claimReader();
  const points = record.versions.map((published): [string, Point] => {
    const claim = readClaim(published);
    const text = texts.get(published.version);
    const terms = text ? combineFiles(text.files, identify, claim.declared.file) : null;
    return [
      published.version,
      {
        id: published.version,
        date: published.time,
        claim,
        reading: text && !pointElsewhere(text.files) ? { terms, url: text.url } : null,
        url: versionPage(record.name, published.version),
        ...sourceOf(published.gitHead, repository),
      },
    ];
  });
  return new Map(points);
}

function sourceOf(commit: string | null, repository?: RepositoryClaim): Pick<Point, 'source'> {
  if (commit === null || !repository) return {};
  const { owner, repo } = repository;
  return { source: { commit, url: `https://github.com/${owner}/${repo}/commit/${commit}` } };
}
