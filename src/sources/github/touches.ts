import { entriesOf, own } from '../plain-json.ts';
import type { Found } from '../types.ts';
import type { Place } from './address.ts';
import { findValue, isFlag, isFullHash, isList, isText } from './page-data.ts';
import type { GitHubWire } from './wire.ts';

/** One commit that touched a path. */
export type Touch = { commit: string; date: string };
/** Commits that touched a path, newest first; `more`: there are older ones. */
export type Touches = { touches: Touch[]; more: boolean };

/** GitHub's page length; used only for how many pages are worth asking for. */
const PER_PAGE = 35;
const MAX_PAGES = 4;
const FEED_LENGTH = 20;

/**
 * The commits up to `ref` that touched `path`, at least `wanted` of them if there are so many: by the data of the
 * history page; where that has changed its shape, by the feed of the same (20 entries), as a last resort by one
 * call of the REST API. With a token the REST API answers wherever the site does not.
 */
export async function touchesOf(
  wire: GitHubWire,
  place: Place,
  ref: string,
  path: string,
  wanted: number,
): Promise<Found<Touches>> {
  const paged = await byPages(wire, place, ['commits', ref, path], wanted);
  if (paged.ok || paged.code === 'not-found') return paged;
  if (paged.code === 'bad-answer') {
    const feed = await wire.feed(place, ['commits', ref, `${path}.atom`]);
    const touches = feed.ok ? touchesInFeed(feed.value) : [];
    if (touches.length > 0) return { ok: true, value: { touches, more: touches.length >= FEED_LENGTH } };
  }
  const rest = wire.hasToken || paged.code === 'bad-answer';
  return rest && !wire.hasSession ? byRest(wire, place, ref, path, wanted) : paged;
}

async function byPages(
  wire: GitHubWire,
  place: Place,
  parts: string[],
  wanted: number,
): Promise<Found<Touches>> {
  const touches: Touch[] = [];
  let after: string | null = null;
  for (let page = 0; page < Math.min(MAX_PAGES, Math.ceil(wanted / PER_PAGE)); page++) {
    const data: Found<object> = await wire.pageData(place, parts, after === null ? undefined : { after });
    if (!data.ok) return data;
    const groups = findValue(data.value, 'commitGroups', isList);
    if (groups === null) return { ok: false, code: 'bad-answer' };
    touches.push(...groups.flatMap(touchesInGroup));
    after = nextPage(data.value);
    if (after === null) break;
  }
  return { ok: true, value: { touches, more: after !== null } };
}

function touchesInGroup(group: unknown): Touch[] {
  const commits = own(group, 'commits');
  return isList(commits)
    ? commits.flatMap((each) => {
        return touch(own(each, 'oid'), own(each, 'committedDate') ?? own(each, 'authoredDate'));
      })
    : [];
}

function nextPage(data: object): string | null {
  const pagination = own(findValue(data, 'filters', hasPagination), 'pagination');
  const cursor = own(pagination, 'endCursor');
  return own(pagination, 'hasNextPage') === true && isText(cursor) ? cursor : null;
}

const hasPagination = (value: unknown): value is object =>
  entriesOf(own(value, 'pagination')).length > 0 && isFlag(own(own(value, 'pagination'), 'hasNextPage'));

/** A commit's hash and date where both are what they should be. */
export function touch(commit: unknown, date: unknown): Touch[] {
  if (!isFullHash(commit) || !isText(date)) return [];
  const time = Date.parse(date);
  return Number.isNaN(time) ? [] : [{ commit, date: new Date(time).toISOString() }];
}

/** Reads an Atom feed of commits: of each entry its id (`...Commit/HASH`) and when it was updated. */
export function touchesInFeed(feed: string): Touch[] {
  return feed
    .split('<entry>')
    .slice(1)
    .flatMap((entry) =>
      touch(
        /<id>[^<]{1,100}Commit\/([\da-f]{40})<\/id>/.exec(entry)?.[1],
        /<updated>([^<]{10,40})<\/updated>/.exec(entry)?.[1],
      ),
    );
}

async function byRest(
  wire: GitHubWire,
  place: Place,
  ref: string,
  path: string,
  wanted: number,
): Promise<Found<Touches>> {
  const perPage = Math.min(wanted, 100);
  const list = await wire.rest(place, ['commits'], { sha: ref, path, per_page: String(perPage) });
  if (!list.ok) return list;
  if (!Array.isArray(list.value)) return { ok: false, code: 'bad-answer' };
  const touches = list.value.flatMap((each: unknown) =>
    touch(own(each, 'sha'), own(own(own(each, 'commit'), 'committer'), 'date')),
  );
  return { ok: true, value: { touches, more: list.value.length >= perPage } };
}
