import { own } from '../plain-json.ts';
import type { Found } from '../types.ts';
import { isPlace, type Place } from './address.ts';
import { findValue, isFlag, isText } from './page-data.ts';
import type { GitHubWire } from './wire.ts';

/** Names in the head of a repository's page: its parent, else the root of its network, which often is the same. */
const PARENTS = [
  'octolytics-dimension-repository_parent_nwo',
  'octolytics-dimension-repository_network_root_nwo',
];

/** What a page's data says of a repository that is a fork; nothing where it is none. */
export function forkIn(data: object): { forkedAt?: string | null } {
  const repository = findValue(data, 'repo', hasForkFlag);
  if (own(repository, 'isFork') !== true) return {};
  const made = own(repository, 'createdAt');
  const time = isText(made) ? Date.parse(made) : Number.NaN;
  return { forkedAt: Number.isNaN(time) ? null : new Date(time).toISOString() };
}

const hasForkFlag = (value: unknown): value is object => isFlag(own(value, 'isFork'));

/** The repository that a fork was made from, by the head of its page, as `owner/repo`; null where it does not say. */
export async function parentOf(wire: GitHubWire, place: Place): Promise<Found<string | null>> {
  const page = await wire.page(place, []);
  if (!page.ok) return page;
  const self = `${place.owner}/${place.repo}`.toLowerCase();
  const named = PARENTS.map((name) => metaIn(page.value, name)).find(
    (parent) => parent !== null && parent.toLowerCase() !== self,
  );
  return { ok: true, value: named ?? null };
}

/** The content of a `meta` element, where it is the name of a repository. */
function metaIn(html: string, name: string): string | null {
  const start = html.indexOf(`name="${name}"`);
  const content =
    start < 0 ? null : /^[^<>]{0,40}content="([^"<>]{1,140})"/.exec(html.slice(start + name.length + 7));
  const [owner = '', repo = '', ...more] = content?.[1]?.split('/') ?? [];
  return more.length === 0 && isPlace({ owner, repo }) ? `${owner}/${repo}` : null;
}
