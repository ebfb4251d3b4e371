import { compareLicenseFileNames, licenseFileName } from '../../history/license-file-names.ts';
import { own } from '../plain-json.ts';
import type { Found } from '../types.ts';
import type { Place } from './address.ts';
import { forkIn } from './forks.ts';
import { findValue, isFlag, isFullHash, isList } from './page-data.ts';
import type { GitHubWire } from './wire.ts';

/** What a directory of a repository has at a ref. */
export type Folder = {
  /** Commit that the ref stood for. */
  head: string;
  /** Licence-like texts right in the directory, as paths from the root. */
  files: string[];
  /** The same for the root, where the answer has it too. */
  rootFiles: string[] | null;
  visibility: 'public' | 'private' | 'unknown';
  /** Present where the repository is a fork. */
  forkedAt?: string | null;
};

const MAX_FILES = 8;

/**
 * Lists a directory (empty: the root) at a ref (null: the default branch) by the data of its page: one request.
 * `no-license-file` for an empty repository.
 */
export async function folder(
  wire: GitHubWire,
  place: Place,
  directory: string,
  ref: string | null,
): Promise<Found<Folder>> {
  const parts = ['tree', ref ?? 'HEAD', ...(directory === '' ? [] : [directory])];
  const data = await wire.pageData(place, parts);
  if (data.ok) return folderIn(data.value, directory, wire.hasSession);
  const mayBeEmpty = data.code === 'not-found' && directory === '' && ref === null;
  return mayBeEmpty && (await isEmptyAt(wire, place)) ? { ok: false, code: 'no-license-file' } : data;
}

/** An empty repository has no tree, but it has a home, without a commit. */
async function isEmptyAt(wire: GitHubWire, place: Place): Promise<boolean> {
  const home = await wire.pageData(place, []);
  return home.ok && findValue(home.value, 'currentOid', isFullHash) === null;
}

function folderIn(data: object, directory: string, hasSession: boolean): Found<Folder> {
  const items = own(findValue(data, 'tree', hasItems), 'items');
  const head = findValue(data, 'currentOid', isFullHash);
  if (head === null || !isList(items)) return { ok: false, code: 'bad-answer' };
  const rootItems = own(own(findValue(data, 'fileTree', isObject), ''), 'items');
  return {
    ok: true,
    value: {
      head,
      files: licenseFilesIn(items, directory),
      rootFiles: isList(rootItems) ? licenseFilesIn(rootItems, '') : null,
      visibility: visibilityIn(data, hasSession),
      ...forkIn(data),
    },
  };
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
const hasItems = (value: unknown): value is object => isList(own(value, 'items'));

/** Texts with terms right in `directory`, of items `{name, path, contentType}`, the most licence-like first. */
export function licenseFilesIn(items: unknown[], directory: string): string[] {
  const names = items.flatMap((item) => {
    const path = own(item, 'path');
    const type = own(item, 'contentType') ?? own(item, 'type');
    const name = typeof path === 'string' && type === 'file' ? nameIn(directory, path) : null;
    return name !== null && isTerms(name) ? [name] : [];
  });
  const sorted = [...new Set(names)].sort(compareLicenseFileNames).slice(0, MAX_FILES);
  return sorted.map((name) => (directory === '' ? name : `${directory}/${name}`));
}

function nameIn(directory: string, path: string): string | null {
  if (directory === '') return path.includes('/') ? null : path;
  const below = path.startsWith(`${directory}/`) ? path.slice(directory.length + 1) : null;
  return below === null || below.includes('/') ? null : below;
}

function isTerms(name: string): boolean {
  const said = licenseFileName(name);
  return said?.readable === true && said.role !== 'notice';
}

/** What is answered without a session is public. */
function visibilityIn(data: object, hasSession: boolean): Folder['visibility'] {
  if (!hasSession) return 'public';
  const isPrivate = findValue(data, 'private', isFlag) ?? findValue(data, 'isPrivate', isFlag);
  if (isPrivate === null) return 'unknown';
  return isPrivate ? 'private' : 'public';
}
