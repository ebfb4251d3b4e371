import { type Answer, type Ask, json, unexpected, withEtag } from '../answer.ts';
import type { PackageFacts, VersionFacts } from '../facts/types.ts';
import { tarball } from '../tar.ts';
import { fullDocument, manifest } from './document.ts';
import { findVersion } from './find.ts';

/** Names that tests ask for on purpose although no package has them. */
const ABSENT = /(?:^|\/)no-such-/;

/** The registry: full documents with a validator, single manifests, tarballs. */
export function playRegistry(ask: Ask, packages: PackageFacts[], registry: URL): Answer {
  const path = decodeURIComponent(ask.path).slice(registry.pathname.length);
  const [, name = '', rest] = /^((?:@[^/]+\/)?[^/]+)(?:\/(.*))?$/.exec(path) ?? [];
  if (ABSENT.test(name)) return json({ error: 'Not found' }, 404);
  const facts = packages.find((one) => one.name === name);
  if (!facts) return unexpected(`add facts for the package "${name}" to tests/world/facts`);
  if (rest === undefined) return document(ask, facts, registry);
  if (rest.startsWith('-/')) return archive(facts, rest);
  const found = findVersion(packages, name, facts.tags[rest] ?? rest);
  return found ? json(manifest(facts, found.shown)) : json('version not found', 404);
}

/** The short form, which the registry gives to installers, has no licences. */
function document(ask: Ask, facts: PackageFacts, registry: URL): Answer {
  const full = fullDocument(facts, registry);
  if (!ask.headers.accept?.includes('install-v1')) return withEtag(ask, json(full));
  return withEtag(ask, json({ name: facts.name, 'dist-tags': facts.tags, versions: {} }));
}

function archive(facts: PackageFacts, rest: string): Answer {
  const base = facts.name.split('/').at(-1) ?? '';
  const version = rest.slice(`-/${base}-`.length, -'.tgz'.length);
  const one = facts.versions.find((each) => each.version === version);
  if (!one) return json({ error: 'Not found' }, 404);
  const body = damaged(pack(facts, one), one);
  return { status: 200, headers: { 'content-type': 'application/octet-stream' }, body };
}

function damaged(bytes: Uint8Array, { cutShort, filledTo = 0 }: VersionFacts): Uint8Array {
  if (cutShort) return bytes.subarray(0, Math.floor(bytes.length / 2));
  return bytes.length < filledTo ? Buffer.concat([bytes], filledTo) : bytes;
}

function pack(facts: PackageFacts, one: VersionFacts): Uint8Array {
  const own = JSON.stringify(manifest(facts, one), null, 2);
  const all = Object.entries({ 'package.json': own, ...one.files });
  return tarball(all.map(([path, content]) => ({ path: `package/${path}`, content })));
}
