import type { CommitList, FileAt, LicenseCommit } from '../types.ts';
import { commitPage, type Place } from './address.ts';
import type { Touch } from './touches.ts';

/** The commits that touched one path, newest first. */
export type PathHistory = {
  path: string;
  touches: Touch[];
  /** There are older ones. */
  more: boolean;
  /** A commit at which the file has its newest words; null: it is gone, so its newest commit removed it. */
  newest: string | null;
  /** The path that this one was renamed from, by its oldest commit. */
  renamedFrom?: string;
};

/**
 * Joins the histories of several paths to one list of commits, newest first, each with all files as they stood
 * after it. Ends where the first of the paths is not known any further.
 */
export function mergeTouches(
  place: Place,
  histories: PathHistory[],
  limit: number,
): Pick<CommitList, 'commits' | 'more'> {
  const known = inOrder(histories);
  const commits = withFiles(known, place, histories);
  return { commits: commits.slice(0, limit), more: known.more || commits.length > limit };
}

type Step = Touch & { history: PathHistory; isNewest: boolean; isOldest: boolean };
type Queue = { history: PathHistory; at: number };

/**
 * All touches by date, newest first, without breaking the order within a path. `before`: where the words that the
 * files had before the oldest step can be read.
 */
function inOrder(histories: PathHistory[]): { steps: Step[]; before: FileAt[]; more: boolean } {
  const queues = histories.map((history) => ({ history, at: 0 }));
  const steps: Step[] = [];
  // Beyond the end of a list that goes on, nobody knows what its file said.
  while (!queues.some((queue) => isSpent(queue) && queue.history.more)) {
    const next = queues.filter((queue) => !isSpent(queue)).sort((a, b) => dateOf(b) - dateOf(a))[0];
    const touch = next?.history.touches[next.at];
    if (!next || !touch) return { steps, before: [], more: false };
    steps.push({ ...touch, history: next.history, isNewest: next.at === 0, isOldest: isLast(next) });
    next.at += 1;
  }
  return { steps, before: queues.flatMap(standingAt), more: true };
}

const dateOf = ({ history, at }: Queue): number => Date.parse(history.touches[at]?.date ?? '');
const isSpent = ({ history, at }: Queue): boolean => at >= history.touches.length;
const isLast = ({ history, at }: Queue): boolean => !history.more && at === history.touches.length - 1;

function standingAt({ history, at }: Queue): FileAt[] {
  const words = at === 0 ? history.newest : (history.touches[at]?.commit ?? null);
  return words === null ? [] : [{ path: history.path, at: words }];
}

/** From the oldest on: which files there are after each commit, and where their words can be read. */
function withFiles(
  { steps, before }: { steps: Step[]; before: FileAt[] },
  place: Place,
  histories: PathHistory[],
): LicenseCommit[] {
  const standing = new Map(before.map(({ path, at }) => [path, at]));
  const commits = new Map<string, LicenseCommit>();
  for (const { commit, date, history, isNewest, isOldest } of steps.toReversed()) {
    const words = isNewest ? history.newest : commit;
    if (words === null) standing.delete(history.path);
    else standing.set(history.path, words);
    const files = histories.flatMap(({ path }) => {
      const at = standing.get(path);
      return at === undefined ? [] : [{ path, at }];
    });
    const renamed = isOldest && history.renamedFrom !== undefined && { previousPath: history.renamedFrom };
    const earlier = commits.get(commit);
    // Again at the end: a commit that touches several files stands where the newest of its touches does.
    commits.delete(commit);
    commits.set(commit, { ...earlier, commit, date, url: commitPage(place, commit), files, ...renamed });
  }
  return [...commits.values()].reverse();
}
