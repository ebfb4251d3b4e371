import type { Identifier } from '../../license/types.ts';
import { coverageOf } from '../coverage.ts';
import { currentOf, firstReason, gapAt } from '../current.ts';
import type { Evidence } from '../evidence.ts';
import { disagreementOf } from '../package/package-mismatches.ts';
import type { At, Change, History, Mismatch, Notice } from '../types.ts';
import type { Draft } from '../walk/draft.ts';
import { finishChange } from '../walk/finish-change.ts';
import type { Point } from '../walk/point.ts';
import { firstState, type State } from '../walk/state.ts';
import { step } from '../walk/step.ts';
import { repositoryPoints } from './repository-points.ts';

/** History of a repository (or of one of its directories); `ref` is the viewed branch, tag or commit. */
export function tellRepository(evidence: Evidence, ref: string | null, identify: Identifier): History {
  const points = repositoryPoints(evidence.revisions, evidence.declaredRevisions, identify);
  const told = walkCommits(points);
  const point = viewedPoint(points, ref);
  const drafts = told.drafts.filter(({ withdrawn }) => !withdrawn);
  const changes = new Map(drafts.map((draft) => [draft, toChange(draft)]));
  const last = point && told.states.get(point.id)?.last;
  const { revisions, declaredRevisions, gaps } = evidence;
  const gap = point ? gapAt(point, 'repositoryText', gaps) : firstReason('repositoryText', gaps);
  return {
    subject: evidence.subject,
    current: currentOf(point?.id ?? ref, point, (last && changes.get(last)) ?? null, gap),
    changes: [...changes.values()],
    episodes: [],
    notices: told.notices,
    mismatches: mismatchesOf(points),
    lines: [],
    coverage: coverageOf(
      {
        declared: { looked: declaredRevisions.length, of: declaredRevisions.length },
        shippedText: null,
        repositoryText: { looked: revisions.length, of: revisions.length },
      },
      gaps,
    ),
    ...(evidence.fork ? { fork: evidence.fork } : {}),
    lookedAt: evidence.lookedAt,
  };
}

function walkCommits(points: Point[]) {
  const states = new Map<string, State>();
  const drafts: Draft[] = [];
  const notices: Notice[] = [];
  let before: State | null = null;
  for (const point of points) {
    if (!before) before = firstState(point);
    else {
      const told = step(before, point, false);
      if (told.draft) drafts.push(told.draft);
      const at = pinpoint({ at: point, previous: before.point });
      notices.push(...told.notices.map((kind) => ({ kind, at, evidence: [point.url] })));
      before = told.state;
    }
    states.set(point.id, before);
  }
  return { states, drafts, notices };
}

function toChange(draft: Draft): Change {
  return finishChange(draft, pinpoint(draft), null, pinpoint);
}

function pinpoint({ at, previous }: { at: Point; previous: Point }): At {
  return { commit: at.id, previous: previous.id };
}

/** The commit itself, or the last one listed (its files still stand); a branch or tag was resolved by the look-up. */
function viewedPoint(points: Point[], ref: string | null): Point | null {
  const named =
    ref === null ? undefined : points.find((point) => ref.length >= 7 && point.id.startsWith(ref));
  return named ?? points.at(-1) ?? null;
}

/** Commits at which field and text came to disagree, one entry for each stretch. */
function mismatchesOf(points: Point[]): Mismatch[] {
  return points.flatMap((point, index) => {
    const found = disagreementOf(point);
    const before = points[index - 1];
    const same = found && before && JSON.stringify(disagreementOf(before)) === JSON.stringify(found);
    return found && !same ? [{ versions: point.id, ...found, evidence: [point.url] }] : [];
  });
}
