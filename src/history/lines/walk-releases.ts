import type { Draft } from '../walk/draft.ts';
import type { Point } from '../walk/point.ts';
import { firstState, type State, type Step } from '../walk/state.ts';
import { step } from '../walk/step.ts';
import { traceLines } from './release-lines.ts';
import type { Release, Releases } from './releases.ts';

/** All lines of a package, walked from their start. */
export type Walked = {
  /** State at every version. */
  states: Map<string, State>;
  previous: Map<string, Release>;
  /** Versions that count as steps of a line: the stable ones, and prereleases with no stable version above them. */
  onLine: Release[];
  drafts: Draft[];
  notices: { point: Point; previous: Point; kinds: Step['notices'] }[];
};

/** Walks every version of a package along its release line, lower versions first. */
export function walkReleases(releases: Releases, points: Map<string, Point>): Walked {
  const previous = traceLines(releases.ordered);
  const lastStable = releases.ordered.findLastIndex((release) => release.stable);
  const onLine = releases.ordered.filter((release, at) => release.stable || at > lastStable);
  const counting = new Set(onLine);
  const walked: Walked = { states: new Map(), previous, onLine, drafts: [], notices: [] };
  for (const release of releases.ordered) walkOne(walked, release, points, !counting.has(release));
  for (const release of releases.nightlies) walkOne(walked, release, points, true);
  return walked;
}

function walkOne(walked: Walked, release: Release, points: Map<string, Point>, beside: boolean): void {
  const point = points.get(release.version);
  const before = walked.states.get(walked.previous.get(release.version)?.version ?? '');
  if (!point) return;
  if (!before) {
    walked.states.set(release.version, firstState(point));
    return;
  }
  const { state, draft, notices } = step(before, point, beside);
  walked.states.set(release.version, state);
  if (beside) return;
  if (draft) walked.drafts.push(draft);
  if (notices.length > 0) walked.notices.push({ point, previous: before.point, kinds: notices });
}
