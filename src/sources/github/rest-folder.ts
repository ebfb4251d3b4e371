import { own } from '../plain-json.ts';
import type { Found } from '../types.ts';
import type { Place } from './address.ts';
import { type Folder, licenseFilesIn } from './folder.ts';
import { isFullHash } from './page-data.ts';
import { touchesInFeed } from './touches.ts';
import type { GitHubWire } from './wire.ts';

/**
 * Lists a directory by the REST API, for when the site's own data cannot be read: one counted call (with a token
 * two), the commit coming from the feed, which is not counted.
 */
export async function folderByRest(
  wire: GitHubWire,
  place: Place,
  directory: string,
  ref: string | null,
): Promise<Found<Folder>> {
  const head = await headOf(wire, place, ref ?? 'HEAD');
  if (!head.ok) return head;
  const parts = directory === '' ? ['contents'] : ['contents', directory];
  const list = await wire.rest(place, parts, { ref: head.value });
  if (!list.ok) return list;
  if (!Array.isArray(list.value)) return { ok: false, code: 'bad-answer' };
  const files = licenseFilesIn(list.value, directory);
  return { ok: true, value: { head: head.value, files, rootFiles: null, visibility: 'unknown' } };
}

async function headOf(wire: GitHubWire, place: Place, ref: string): Promise<Found<string>> {
  if (wire.hasToken) {
    const commit = await wire.rest(place, ['commits', ref]);
    const hash = commit.ok ? own(commit.value, 'sha') : null;
    if (!commit.ok) return commit;
    return isFullHash(hash) ? { ok: true, value: hash } : { ok: false, code: 'bad-answer' };
  }
  const feed = await wire.feed(place, ['commits', `${ref}.atom`]);
  if (!feed.ok) return feed;
  const [newest] = touchesInFeed(feed.value);
  return newest ? { ok: true, value: newest.commit } : { ok: false, code: 'bad-answer' };
}
