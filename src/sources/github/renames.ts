import { licenseFileName } from '../../history/license-file-names.ts';
import { own } from '../plain-json.ts';
import type { Found } from '../types.ts';
import type { Place } from './address.ts';
import { licenseFilesIn } from './folder.ts';
import { findValue, isFlag, isList } from './page-data.ts';
import type { GitHubWire } from './wire.ts';

/**
 * What a licence file was called before the commit that brought it, by the data of that commit's page: the path
 * that git says it was renamed from, else a licence file beside it that the same commit removed. Null where it
 * was new; a path of `known` is never given. `more-revisions` where the page has not all of the commit's files.
 */
export async function nameBefore(
  wire: GitHubWire,
  place: Place,
  commit: string,
  path: string,
  known: Set<string>,
): Promise<Found<string | null>> {
  const data = await wire.pageData(place, ['commit', commit]);
  if (!data.ok) return data;
  const entries = findValue(data.value, 'diffEntryData', isList);
  if (entries === null) return { ok: false, code: 'bad-answer' };
  const before = renamedFrom(entries, path) ?? removedBeside(entries, path, known);
  if (before !== null && !known.has(before)) return { ok: true, value: before };
  const isCut = findValue(data.value, 'moreDiffsToLoad', isFlag) === true;
  return isCut ? { ok: false, code: 'more-revisions' } : { ok: true, value: null };
}

function renamedFrom(entries: unknown[], path: string): string | null {
  const entry = entries.find((each) => own(own(each, 'newTreeEntry'), 'path') === path);
  const before = own(own(entry, 'oldTreeEntry'), 'path');
  if (typeof before !== 'string' || before === path) return null;
  return licenseFileName(before.slice(before.lastIndexOf('/') + 1)) === null ? null : before;
}

function removedBeside(entries: unknown[], path: string, known: Set<string>): string | null {
  const removed = entries.filter(isRemoval).map((each) => ({ path: own(each, 'path'), contentType: 'file' }));
  const directory = path.slice(0, Math.max(path.lastIndexOf('/'), 0));
  return licenseFilesIn(removed, directory).find((each) => !known.has(each)) ?? null;
}

function isRemoval(entry: unknown): boolean {
  const status = own(entry, 'status');
  return typeof status === 'string' && /^(?:deleted|removed)$/i.test(status);
}
