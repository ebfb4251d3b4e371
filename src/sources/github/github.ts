import type { RepositoryClaim } from '../../history/evidence.ts';
import { own, plainJson } from '../plain-json.ts';
import type { Found, GitHub, Listing, Manifest } from '../types.ts';
import type { Place } from './address.ts';
import { type Folder, folder } from './folder.ts';
import { parentOf } from './forks.ts';
import { historyOf } from './history.ts';
import { gitHubMemory } from './memory.ts';
import { folderByRest } from './rest-folder.ts';
import { textAt, textsOf } from './texts.ts';
import { type GitHubWire, type GitHubWireOptions, githubWire } from './wire.ts';

/** GitHub: its site's own data routes and raw files first, feeds and the REST API where those fail. */
export function createGitHub({ memory = gitHubMemory(), ...options }: GitHubWireOptions): GitHub {
  const wire = githubWire({ ...options, memory });
  const known = memory.texts;
  return {
    listing: (claim, ref) => listing(wire, claim, ref),
    commits: (place, list, limit, { followRenames = true } = {}) =>
      historyOf({ wire, place, listing: list, limit, texts: textsIn(known, place) }, followRenames),
    texts: (claim, files) => textsOf(wire, claim, files, textsIn(known, claim)),
    manifest: (claim, ref) => manifest(wire, claim, ref),
    parent: (claim) => parentOf(wire, claim),
  };
}

/** Repositories whose words are held until they are asked for. */
const MOST_HELD = 4;

/** Words that came with a repository's history, by `path@commit`, of the repositories asked for last. */
function textsIn(known: Map<string, Map<string, string>>, { owner, repo }: Place): Map<string, string> {
  const key = `${owner}/${repo}`.toLowerCase();
  const texts = known.get(key) ?? new Map<string, string>();
  known.delete(key);
  known.set(key, texts);
  const [oldest] = known.keys();
  if (known.size > MOST_HELD && oldest !== undefined) known.delete(oldest);
  return texts;
}

async function listing(
  wire: GitHubWire,
  claim: RepositoryClaim,
  ref: string | null,
): Promise<Found<Listing>> {
  const directory = claim.directory ?? '';
  const mine = await anyFolder(wire, claim, directory, ref);
  if (directory === '' || (mine.ok && mine.value.files.length > 0)) return asListing(mine, directory);
  if (!mine.ok && mine.code !== 'not-found') return mine;
  const rootFiles = mine.ok ? mine.value.rootFiles : null;
  if (mine.ok && rootFiles) return asListing({ ok: true, value: { ...mine.value, files: rootFiles } }, '');
  return asListing(await anyFolder(wire, claim, '', ref), '');
}

/** By the site's data; where that has changed its shape, or with a token wherever it does not come, by REST. */
async function anyFolder(
  wire: GitHubWire,
  claim: RepositoryClaim,
  directory: string,
  ref: string | null,
): Promise<Found<Folder>> {
  const found = await folder(wire, claim, directory, ref);
  if (found.ok || wire.hasSession) return found;
  const isAnswer = found.code === 'not-found' || found.code === 'no-license-file';
  const worthIt = found.code === 'bad-answer' || (wire.hasToken && !isAnswer);
  return worthIt ? folderByRest(wire, claim, directory, ref) : found;
}

function asListing(found: Found<Folder>, directory: string): Found<Listing> {
  if (!found.ok) return found;
  const { head, files, visibility, forkedAt } = found.value;
  const listed = files.map((path) => ({ path, at: head }));
  return {
    ok: true,
    value: { head, directory, files: listed, visibility, ...(forkedAt !== undefined && { forkedAt }) },
  };
}

async function manifest(
  wire: GitHubWire,
  claim: RepositoryClaim,
  ref: string | null,
): Promise<Found<Manifest>> {
  const path = claim.directory ? `${claim.directory}/package.json` : 'package.json';
  const text = await textAt(wire, claim, ref ?? 'HEAD', path);
  if (!text.ok) return text;
  const value = parsed(text.value);
  if (value === null) return { ok: false, code: 'bad-answer' };
  const name = own(value, 'name');
  const license = own(value, 'license');
  const licenses = own(value, 'licenses');
  return {
    ok: true,
    value: {
      name: typeof name === 'string' ? name : null,
      ...(license !== undefined && { license: plainJson(license) }),
      ...(licenses !== undefined && { licenses: plainJson(licenses) }),
    },
  };
}

function parsed(text: string): object | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? value : null;
  } catch {
    return null;
  }
}
