import type { PackageRecord, PublishedVersion, RepositoryClaim } from '../../history/evidence.ts';
import { entriesOf, own, plainJson } from '../plain-json.ts';
import type { Found } from '../types.ts';
import { repositoryClaim } from './repository-claim.ts';

/** Longer versions and tags than this are not semver (its limit is 256). */
const MAX_NAME = 256;
const MAX_ADDRESS = 2048;

/**
 * Reduces the registry's document for one package (npm's "package metadata": `name, dist-tags, time, versions`)
 * to what the history needs. Every field is checked; an odd one is dropped or null, never the whole document.
 * `unpublished` where the registry says so, `bad-answer` where this is no document for `name`.
 */
export function packageRecord(document: object, name: string): Found<PackageRecord> {
  const said = own(document, 'name') ?? own(document, '_id');
  if (said !== name) return { ok: false, code: 'bad-answer' };
  const times = own(document, 'time');
  const versions = entriesOf(own(document, 'versions'));
  if (versions.length === 0) {
    const isUnpublished = entriesOf(own(times, 'unpublished')).length > 0;
    return { ok: false, code: isUnpublished ? 'unpublished' : 'bad-answer' };
  }
  const claims = new Map<string, RepositoryClaim | null>();
  const published = versions
    .filter(([version, manifest]) => isName(version) && typeof manifest === 'object' && manifest !== null)
    .map(([version, manifest]) => publishedVersion(version, manifest, own(times, version), claims));
  const gone = unpublishedIn(times, published);
  return {
    ok: true,
    value: {
      name,
      tags: tagsOf(own(document, 'dist-tags')),
      versions: published,
      ...(gone.length > 0 && { unpublished: gone }),
    },
  };
}

/** Versions that have a time and no manifest any more; `time` also says when the package was made and touched. */
function unpublishedIn(times: unknown, published: PublishedVersion[]): string[] {
  const known = new Set(['created', 'modified', 'unpublished', ...published.map(({ version }) => version)]);
  return entriesOf(times).flatMap(([version]) => (known.has(version) || !isName(version) ? [] : [version]));
}

function publishedVersion(
  version: string,
  manifest: unknown,
  time: unknown,
  claims: Map<string, RepositoryClaim | null>,
): PublishedVersion {
  const license = own(manifest, 'license');
  const licenses = own(manifest, 'licenses');
  return {
    version,
    time: isoTime(time),
    ...(license !== undefined && { license: plainJson(license) }),
    ...(licenses !== undefined && { licenses: plainJson(licenses) }),
    deprecated: isDeprecated(own(manifest, 'deprecated')),
    repository: sharedClaim(own(manifest, 'repository'), claims),
    gitHead: commitHash(own(manifest, 'gitHead')),
    tarball: address(own(own(manifest, 'dist'), 'tarball')),
  };
}

/** Thousands of versions make the same claim: one object for all of them, read once. */
function sharedClaim(field: unknown, claims: Map<string, RepositoryClaim | null>): RepositoryClaim | null {
  const parts = typeof field === 'string' ? [field] : [own(field, 'url'), own(field, 'directory')];
  const key = JSON.stringify(parts.map((part) => (typeof part === 'string' ? part : null)));
  const known = claims.get(key);
  if (known !== undefined) return known;
  const claim = repositoryClaim(field);
  claims.set(key, claim);
  return claim;
}

function tagsOf(value: unknown): Record<string, string> {
  const tags = entriesOf(value).filter((tag): tag is [string, string] => isName(tag[0]) && isName(tag[1]));
  return Object.fromEntries(tags);
}

/** `__proto__` would be a trap for whoever keeps versions or tags by name. */
function isName(value: unknown): value is string {
  if (typeof value !== 'string' || value === '' || value === '__proto__') return false;
  return value.length <= MAX_NAME && value.isWellFormed();
}

/** `deprecated` is the reason in words; an empty one, or false, takes the deprecation back. */
function isDeprecated(value: unknown): boolean {
  return value === true || (typeof value === 'string' && value !== '');
}

function isoTime(value: unknown): string | null {
  if (typeof value !== 'string' || !/^\d{4}-\d\d-\d\dT[\d:.]{5,15}(Z|[+-]\d\d:?\d\d)$/.test(value))
    return null;
  const time = Date.parse(value);
  return Number.isNaN(time) ? null : new Date(time).toISOString();
}

function commitHash(value: unknown): string | null {
  return typeof value === 'string' && /^[\da-f]{40}$/i.test(value) ? value.toLowerCase() : null;
}

function address(value: unknown): string | null {
  return typeof value === 'string' && value.length <= MAX_ADDRESS && URL.canParse(value) ? value : null;
}
