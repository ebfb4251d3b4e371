import { type Answer, type Ask, json, unexpected } from '../answer.ts';
import type { Content, PackageFacts, VersionFacts } from '../facts/types.ts';

/** What jsDelivr lets any origin read. */
const OPEN = { 'access-control-allow-origin': '*' };

type Found = { version: VersionFacts; rest: string };

/** The flat list of a version's files, at data.jsdelivr.com. */
export function playCdnList(ask: Ask, packages: PackageFacts[]): Answer {
  const found = find(ask.path.replace('/v1/packages', ''), packages);
  if (!found) return unexpected('only lists of files of known packages are played');
  const files = Object.entries(found.version.files ?? {}).map(([path, content]) => ({
    name: `/${path}`,
    size: Buffer.byteLength(content),
  }));
  return json({ type: 'npm', files }, 200, OPEN);
}

/** One file of a version, at cdn.jsdelivr.net. */
export function playCdnFile(ask: Ask, packages: PackageFacts[]): Answer {
  const found = find(ask.path, packages);
  const body: Content | undefined = found?.version.files?.[found.rest];
  if (body === undefined) return unexpected('only files of known packages are played');
  return { status: 200, headers: { 'content-type': 'text/plain; charset=utf-8', ...OPEN }, body };
}

/** `/npm/<name>@<version>[/<file>]`. */
function find(path: string, packages: PackageFacts[]): Found | null {
  const [, name, wanted, rest = ''] =
    /^\/npm\/((?:@[^/]+\/)?[^/@]+)@([^/]+)(?:\/(.+))?$/.exec(decodeURIComponent(path)) ?? [];
  const version = packages.find((one) => one.name === name)?.versions.find((one) => one.version === wanted);
  return version ? { version, rest } : null;
}
