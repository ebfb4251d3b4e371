import type { RepositoryClaim } from '../history/evidence.ts';
import type { CommitList, Listing } from '../sources/types.ts';
import type { Desk } from './desk.ts';
import { lasting } from './keeper.ts';

/** Notes that a repository is a fork; whose, is asked where the story is wanted (one request more, and not counted). */
export async function noteFork(claim: RepositoryClaim, { forkedAt }: Listing, desk: Desk): Promise<void> {
  if (forkedAt === undefined) return;
  const { gathered, keeper, sources, depth } = desk;
  const key = `${claim.owner}/${claim.repo} parent`.toLowerCase();
  const ask = () => lasting(sources.github.parent(claim));
  const parent = await keeper.obtain<string | null>(
    { kind: 'listing', key, age: 'list' },
    depth === 'story' ? ask : undefined,
  );
  gathered.fork = { parent: parent.value, since: forkedAt };
}

/**
 * A fork's own history: the commits since it was made, and the last one before, whose files stood then. What came earlier is
 * its parent's, so nothing of this history is missing without it. Of other repositories, the list as it is.
 */
export function ownCommits(list: CommitList, { forkedAt }: Listing): CommitList {
  if (!forkedAt) return list;
  const before = list.commits.findIndex(({ date }) => Date.parse(date) < Date.parse(forkedAt));
  return before < 0 ? list : { ...list, commits: list.commits.slice(0, before + 1), more: false };
}
