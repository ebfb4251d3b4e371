import type { CommitList, Found, Listing } from '../types.ts';
import type { Place } from './address.ts';
import { folder } from './folder.ts';
import { mergeTouches, type PathHistory } from './merge-touches.ts';
import { nameBefore } from './renames.ts';
import { queryRevisions } from './revisions-query.ts';
import { touchesOf } from './touches.ts';
import type { GitHubWire } from './wire.ts';

/** Of a directory with many licence files, so many are followed into the past. */
const MAX_PATHS = 3;
const MAX_RENAMES = 3;
/** Where there is no licence file any more, these are where one may have been. */
const USUAL_NAMES = ['LICENSE', 'LICENSE.md'];

/** `texts`: words that came with the histories, by `path@commit`. */
type Asked = { wire: GitHubWire; place: Place; listing: Listing; limit: number; texts: Map<string, string> };
type Histories = { listed: PathHistory[]; former: PathHistory[] };

/**
 * The commits that touched the listed files. With `followRenames` also what they were called before, and before a
 * directory had files of its own, those of the root, under which it stood then.
 */
export async function historyOf(asked: Asked, followRenames: boolean): Promise<Found<CommitList>> {
  const found = (await byQuery(asked)) ?? (await byPath(asked));
  if (!found.ok) return found;
  const { listed, former } = found.value;
  const renames = followRenames && former.length === 0 ? await formerNames(asked, listed) : null;
  const all = [...listed, ...former, ...(renames?.histories ?? [])];
  const merged = mergeTouches(asked.place, all, asked.limit);
  const list = {
    commits: merged.commits,
    more: merged.more || renames?.complete === false || asked.listing.files.length > MAX_PATHS,
    renamesFollowed: renames?.complete ?? former.length > 0,
  };
  const isWhole = followRenames && !list.more && asked.listing.directory !== '';
  return { ok: true, value: isWhole ? await withRoot(asked, list) : list };
}

async function byPath(asked: Asked): Promise<Found<Histories>> {
  const paths = asked.listing.files.slice(0, MAX_PATHS);
  const found = await Promise.all(paths.map(({ path, at }) => pathHistory(asked, path, at)));
  const failure = found.find((each) => !each.ok);
  if (failure) return failure;
  const listed = found.flatMap((each) => (each.ok ? [each.value] : []));
  return { ok: true, value: { listed, former: [] } };
}

/** With a token, all of it at once, words included; null where that does not come. */
async function byQuery({ wire, place, listing, limit, texts }: Asked): Promise<Found<Histories> | null> {
  if (!wire.hasToken || wire.hasSession) return null;
  const paths = listing.files.slice(0, MAX_PATHS).map(({ path }) => path);
  const found = await queryRevisions(wire, place, listing, paths, limit);
  if (!found.ok) return null;
  const { histories: listed, former } = found.value;
  for (const [key, text] of found.value.texts) texts.set(key, text);
  noteRename(listed[0], former);
  return { ok: true, value: { listed, former } };
}

/** A file that begins with the commit in which another ended was renamed. */
function noteRename(current: PathHistory | undefined, former: PathHistory[]): void {
  const oldest = current?.touches.at(-1);
  const before = former.find(({ touches }) => oldest && touches[0]?.commit === oldest.commit);
  if (current && !current.more && before) current.renamedFrom = before.path;
}

/** Adds the root's history up to where the directory's own begins; its commits hardly ever need more than one file. */
async function withRoot(asked: Asked, list: CommitList): Promise<CommitList> {
  const { wire, place, listing, limit } = asked;
  const begins = list.commits.at(-1)?.date;
  const root = await folder(wire, place, '', listing.head);
  if (begins === undefined || !root.ok) return { ...list, more: list.more || !root.ok };
  const files = root.value.files.slice(0, 1).map((path) => ({ path, at: listing.head }));
  const earlier = await historyOf({ ...asked, listing: { ...listing, directory: '', files } }, true);
  if (!earlier.ok) return { ...list, more: true };
  const before = earlier.value.commits.filter(({ date }) => date < begins);
  const commits = [...list.commits, ...before];
  return {
    commits: commits.slice(0, limit),
    more: earlier.value.more || commits.length > limit,
    renamesFollowed: earlier.value.renamesFollowed,
  };
}

/** `newest`: a commit at which the file has its newest words; null where it is gone. */
async function pathHistory(
  { wire, place, listing, limit }: Asked,
  path: string,
  newest: string | null,
): Promise<Found<PathHistory>> {
  const found = await touchesOf(wire, place, listing.head, path, limit);
  return found.ok ? { ok: true, value: { path, newest, ...found.value } } : found;
}

type FormerNames = { histories: PathHistory[]; complete: boolean };

/** The earlier names of the first file; its usual ones where there is none any more. Notes renames on the way. */
async function formerNames(asked: Asked, histories: PathHistory[]): Promise<FormerNames> {
  const former: PathHistory[] = [];
  let [current] = histories;
  if (!current) return vanished(asked);
  for (let hop = 0; hop < MAX_RENAMES; hop++) {
    const oldest = current.touches.at(-1);
    if (current.more || !oldest) return { histories: former, complete: true };
    const known = new Set([...asked.listing.files, ...histories, ...former].map(({ path }) => path));
    const previous = await nameBefore(asked.wire, asked.place, oldest.commit, current.path, known);
    if (!previous.ok) return { histories: former, complete: false };
    if (previous.value === null) return { histories: former, complete: true };
    const found = await pathHistory(asked, previous.value, null);
    if (!found.ok) return { histories: former, complete: false };
    if (found.value.touches[0]?.commit === oldest.commit) current.renamedFrom = previous.value;
    former.push(found.value);
    current = found.value;
  }
  return { histories: former, complete: false };
}

async function vanished(asked: Asked): Promise<FormerNames> {
  const prefix = asked.listing.directory === '' ? '' : `${asked.listing.directory}/`;
  const found = await Promise.all(USUAL_NAMES.map((name) => pathHistory(asked, prefix + name, null)));
  return {
    histories: found.flatMap((each) => (each.ok && each.value.touches.length > 0 ? [each.value] : [])),
    complete: found.every((each) => each.ok || each.code === 'not-found'),
  };
}
