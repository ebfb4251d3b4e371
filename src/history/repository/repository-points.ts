import type { Identifier } from '../../license/types.ts';
import type { DeclaredRevision, Revision } from '../evidence.ts';
import { combineFiles } from '../terms/combine-files.ts';
import { compareTerms } from '../terms/compare-terms.ts';
import { pointElsewhere } from '../terms/file-terms.ts';
import { type Claim, claimReader } from '../walk/claim.ts';
import type { Point } from '../walk/point.ts';

type Step = { commit: string; date: string; url: string; revision?: Revision; declared?: DeclaredRevision };

/**
 * The commits that touched licence files or the manifest's field, oldest first, as points. A file stands until the next
 * commit that touches it, so its text counts as read at every later point; what stood before the first
 * commit that was looked at is not known.
 */
export function repositoryPoints(
  revisions: Revision[],
  declaredRevisions: DeclaredRevision[],
  identify: Identifier,
): Point[] {
  const readClaim = claimReader();
  let claim: Claim | null = null;
  let revision: Revision | null = null;
  return steps(revisions, declaredRevisions).map((step) => {
    if (step.declared) claim = readClaim(step.declared);
    revision = step.revision ?? revision;
    const terms = revision ? combineFiles(revision.files, identify, claim?.declared.file) : null;
    return {
      id: step.commit,
      date: isoDate(step.date),
      claim,
      reading: revision && !pointElsewhere(revision.files) ? { terms, url: revision.url } : null,
      url: step.url,
    };
  });
}

/** A commit at which the terms in a repository moved; `date` in ISO 8601. */
export type TermsMove = { commit: string; date: string };

/** Where the terms in a repository moved: releases on both sides of these commits are worth reading. */
export function movesOfTerms(revisions: Revision[], identify: Identifier): TermsMove[] {
  const points = repositoryPoints(revisions, [], identify);
  return points.flatMap((point, at) => {
    const [before, after] = [points[at - 1]?.reading?.terms, point.reading?.terms];
    const moved = before && after && compareTerms(before, after) === 'terms';
    return moved && point.date !== null ? [{ commit: point.id, date: point.date }] : [];
  });
}

/** Both tracks by commit, so that a commit which moved file and field is one step. */
function steps(revisions: Revision[], declaredRevisions: DeclaredRevision[]): Step[] {
  const byCommit = new Map<string, Step>();
  for (const revision of revisions) {
    const { commit, date, url } = revision;
    byCommit.set(commit, { commit, date, url, revision });
  }
  for (const declared of declaredRevisions) {
    const { commit, date, url } = declared;
    byCommit.set(commit, { commit, date, url, ...byCommit.get(commit), declared });
  }
  return [...byCommit.values()].sort(byDate);
}

function byDate(a: Step, b: Step): number {
  const [one, other] = [Date.parse(a.date), Date.parse(b.date)];
  if (one !== other && !Number.isNaN(one) && !Number.isNaN(other)) return one - other;
  return a.commit < b.commit ? -1 : 1;
}

function isoDate(date: string): string | null {
  const time = Date.parse(date);
  return Number.isNaN(time) ? null : new Date(time).toISOString();
}
