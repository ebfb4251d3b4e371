import difference from 'semver/functions/diff.js';
import type { Release } from '../lines/releases.ts';
import type { Walked } from '../lines/walk-releases.ts';
import { compareTerms } from '../terms/compare-terms.ts';
import type { At, Bump, Change } from '../types.ts';
import type { Draft, Part } from '../walk/draft.ts';
import { finishChange } from '../walk/finish-change.ts';
import { moveOfClaim } from '../walk/moves.ts';
import type { Point } from '../walk/point.ts';

/** The changes of a package in semver order, each with its bump and the prerelease in which it entered. */
export function packageChanges(
  walked: Walked,
  ordered: Release[],
  points: Map<string, Point>,
): Map<Draft, Change> {
  const ranks = new Map(ordered.map((release, rank) => [release.version, rank]));
  const rank = (draft: Draft) => ranks.get(draft.at.id) ?? 0;
  const drafts = walked.drafts.filter(({ withdrawn }) => !withdrawn).sort((a, b) => rank(a) - rank(b));
  return new Map(
    drafts.map((draft) => {
      const between = ordered.slice((ranks.get(draft.previous.id) ?? 0) + 1, rank(draft));
      const enteredIn = draft.notation ? null : firstPrerelease(draft, between, points);
      const at = { ...pinpoint(draft), ...(enteredIn ? { enteredIn } : {}) };
      return [draft, finishChange(draft, at, bumpOf(draft), pinpoint)];
    }),
  );
}

function pinpoint({ at, previous }: Pick<Part, 'at' | 'previous'>): At {
  return { version: at.id, previous: previous.id };
}

function bumpOf(draft: Draft): Bump | null {
  const kind = difference(draft.previous.id, draft.at.id);
  if (kind === 'major' || kind === 'minor' || kind === 'patch') return kind;
  return kind === null ? null : 'prerelease';
}

/** The first of the prereleases right before a stable version that already has its terms. */
function firstPrerelease(draft: Draft, between: Release[], points: Map<string, Point>): string | null {
  let entered: string | null = null;
  for (const release of between.toReversed()) {
    const point = points.get(release.version);
    if (release.stable || !point) continue;
    const has = hasTerms(draft, point);
    if (has === false) break;
    if (has) entered = release.version;
  }
  return entered;
}

/** Null: nothing that moved is known of the prerelease. */
function hasTerms(draft: Draft, point: Point): boolean | null {
  const claim = draft.declared ? moveOfClaim(point.claim, draft.declared.at.claim) : 'not-known';
  if (claim === 'moved' || claim === 'appeared') return false;
  const [now, then] = [draft.text?.at.reading?.terms, point.reading?.terms];
  const text = now && then ? compareTerms(then, now) !== 'terms' : null;
  if (claim === 'not-known') return text;
  return text !== false;
}
