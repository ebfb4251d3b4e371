import { compareTerms } from '../terms/compare-terms.ts';
import type { Terms } from '../terms/terms.ts';
import type { Episode } from '../types.ts';
import type { Point } from '../walk/point.ts';

/** A stretch of `commits` under the same terms; `next` is the commit that ended it, null where it still stands. */
type Stretch = { terms: Terms; first: Point; commits: Set<string>; next: Point | null };

/**
 * Terms that stood in the repository between two releases and in no tarball that was read. A release must have
 * come out before them (else nothing was published under other terms), none while they stood unless its tarball was
 * read and does not have them, none be packed at one of their commits without having been read, and no field of a release
 * may name them.
 */
export function findEpisodes(commits: Point[], published: Point[]): Episode[] {
  const versions = published.toSorted(byDate);
  const read = versions.filter((version) => version.reading?.terms);
  return stretches(commits)
    .filter((stretch) => isEpisode(stretch, versions))
    .map((stretch) => toEpisode(stretch, read));
}

function stretches(commits: Point[]): Stretch[] {
  const found: Stretch[] = [];
  for (const commit of commits) {
    const open = found.at(-1);
    const terms = commit.reading?.terms ?? null;
    const goesOn = open && open.next === null && terms && compareTerms(open.terms, terms) !== 'terms';
    if (goesOn) open.commits.add(commit.id);
    if (goesOn) continue;
    if (open && open.next === null) open.next = commit;
    if (terms) found.push({ terms, first: commit, commits: new Set([commit.id]), next: null });
  }
  return found;
}

function isEpisode({ terms, first, commits, next }: Stretch, versions: Point[]): boolean {
  const read = versions.filter((version) => version.reading?.terms);
  if (read.length === 0 || read.some((version) => has(version, terms))) return false;
  if (versions.some((version) => version.claim?.declared.expression === terms.expression)) return false;
  if (!versions.some((version) => isBefore(version, first))) return false;
  if (versions.some((version) => version.reading === null && isPackedAt(version, commits))) return false;
  const during = versions.filter(
    (version) => !isBefore(version, first) && (!next || isBefore(version, next)),
  );
  return during.every((version) => version.date !== null && version.reading !== null);
}

function isPackedAt({ source }: Point, commits: Set<string>): boolean {
  return source !== undefined && commits.has(source.commit);
}

function has(version: Point, terms: Terms): boolean {
  const shipped = version.reading?.terms;
  return shipped ? compareTerms(shipped, terms) !== 'terms' : false;
}

function isBefore(one: Point, other: Point): boolean {
  return one.date !== null && other.date !== null && Date.parse(one.date) < Date.parse(other.date);
}

/** `read` in the order of publication. */
function toEpisode({ terms, first, commits, next }: Stretch, read: Point[]): Episode {
  const since = read.filter((version) => version.date !== null && !isBefore(version, first));
  const before = read.findLast((version) => isBefore(version, first));
  const during = since.filter((version) => next && isBefore(version, next));
  const after = since.find((version) => next && !isBefore(version, next));
  const packed = read.filter((version) => isPackedAt(version, commits) && !during.includes(version));
  const beside = [before, ...packed, ...during, after].filter((version) => version !== undefined);
  return {
    from: { commit: first.id, date: first.date ?? '' },
    to: next ? { commit: next.id, date: next.date ?? '' } : null,
    text: terms.expression,
    quote: terms.additions.join('\n\n'),
    clauses: terms.clauses,
    notIn: beside.map((version) => version.id),
    evidence: [
      first.url,
      ...(next ? [next.url] : []),
      ...beside.map((version) => version.reading?.url ?? version.url),
    ],
  };
}

function byDate(a: Point, b: Point): number {
  const [one, other] = [a.date ?? '', b.date ?? ''];
  if (one !== other) return one < other ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}
