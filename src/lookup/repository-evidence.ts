import type { RepositoryClaim, Revision } from '../history/evidence.ts';
import type { LicenseFile } from '../license/types.ts';
import type { CommitList, FileAt, LicenseCommit, Listing, Manifest } from '../sources/types.ts';
import type { Desk } from './desk.ts';
import { addFailure, addGap } from './evidence-builder.ts';
import { noteFork, ownCommits } from './fork-history.ts';
import { lasting, type Outcome, type Shelf } from './keeper.ts';

function place({ owner, repo, directory }: RepositoryClaim, ref: string | null): string {
  return `${owner}/${repo}${directory ? `/${directory}` : ''}${ref ? `@${ref}` : ''}`.toLowerCase();
}

/** The manifest of a directory at a ref (null: the default branch). */
export function readManifest(
  claim: RepositoryClaim,
  ref: string | null,
  { keeper, sources }: Desk,
): Promise<Outcome<Manifest>> {
  const shelf: Shelf = { kind: 'manifest', key: place(claim, ref), age: 'list' };
  return keeper.obtain(shelf, () => lasting(sources.github.manifest(claim, ref)));
}

/**
 * Gathers the licence files of a directory as they stood after the commits that touched them, newest first, at most
 * `limit`. Gives the listing at the ref, null where there is none.
 */
export async function readRevisions(
  claim: RepositoryClaim,
  ref: string | null,
  desk: Desk,
  limit: number,
): Promise<Listing | null> {
  const { gathered, keeper, sources } = desk;
  const listing = await keeper.obtain<Listing>({ kind: 'listing', key: place(claim, ref), age: 'list' }, () =>
    lasting(sources.github.listing(claim, ref)),
  );
  addFailure(gathered, 'repositoryText', listing);
  if (!listing.value) return null;
  const found = listing.value;
  if (desk.depth === 'list') {
    await readHead(claim, found, desk);
    return found;
  }
  const followRenames = desk.depth === 'story';
  // Apart, so that a list without earlier names is not taken for the whole story.
  const key = `${place(claim, ref)}${followRenames ? ' with renames' : ''}`;
  const list = await keeper.obtain<CommitList>({ kind: 'commits', key, age: 'list' }, () =>
    lasting(sources.github.commits(claim, found, 20, { followRenames })),
  );
  addFailure(gathered, 'repositoryText', list);
  if (list.value) await readCommits(claim, ownCommits(list.value, found), desk, limit);
  if (gathered.revisions.length === 0) await readHead(claim, found, desk);
  await noteFork(claim, found, desk);
  return found;
}

async function readCommits(claim: RepositoryClaim, list: CommitList, desk: Desk, limit: number) {
  const { gathered } = desk;
  const commits = list.commits.slice(0, limit);
  const revisions = await Promise.all(commits.map((commit) => readCommit(claim, commit, desk)));
  gathered.revisions = revisions.filter((revision) => revision !== null);
  if (list.more || commits.length < list.commits.length) addGap(gathered, 'repositoryText', 'more-revisions');
}

async function readCommit(claim: RepositoryClaim, commit: LicenseCommit, desk: Desk) {
  const files = await readFiles(claim, commit.files, desk);
  if (!files) return null;
  const { date, url, previousPath } = commit;
  const revision: Revision = { commit: commit.commit, date, url, files };
  return previousPath === undefined ? revision : { ...revision, previousPath };
}

/** Where the commits can't be listed, the files as they stand are still known. */
async function readHead(claim: RepositoryClaim, listing: Listing, desk: Desk): Promise<void> {
  const { gathered } = desk;
  if (listing.files.length === 0) {
    addGap(gathered, 'repositoryText', 'no-license-file');
  }
  const files = await readFiles(claim, listing.files, desk);
  const url = `https://github.com/${claim.owner}/${claim.repo}/tree/${listing.head}`;
  if (files) gathered.revisions = [{ commit: listing.head, date: gathered.lookedAt, url, files }];
}

/** The words of files, by their names; null where they can't be had. */
async function readFiles(claim: RepositoryClaim, files: FileAt[], desk: Desk): Promise<LicenseFile[] | null> {
  const found = await Promise.all(files.map((file) => readFile(claim, file, desk)));
  if (found.includes(null)) return null;
  // They lie right in the unit's directory, though that may have been another one then.
  const name = (path: string) => path.slice(path.lastIndexOf('/') + 1);
  return found.flatMap((file) => file ?? []).map((file) => ({ ...file, path: name(file.path) }));
}

async function readFile(claim: RepositoryClaim, file: FileAt, desk: Desk): Promise<LicenseFile[] | null> {
  const { keeper, sources, gathered } = desk;
  const key = `${claim.owner}/${claim.repo}/${file.path}@${file.at}`;
  const outcome = await keeper.obtain<LicenseFile[]>({ kind: 'text', key, age: 'lasting' }, () =>
    lasting(sources.github.texts(claim, [file])),
  );
  addFailure(gathered, 'repositoryText', outcome);
  return outcome.value;
}
