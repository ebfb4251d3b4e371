import type { Category, Identifier } from '../license/types.ts';
import type { Evidence } from './evidence.ts';
import { packageChanges } from './package-changes.ts';
import { packagePoints } from './package-points.ts';
import type { Point } from './point.ts';
import { sortReleases } from './releases.ts';
import { sideOf } from './side.ts';
import type { State } from './state.ts';
import type { Change } from './types.ts';
import { walkReleases } from './walk-releases.ts';

/** The terms of one published version. */
export type VersionTerms = {
  version: string;
  /** SPDX expression, `LicenseRef-*`, `NONE` or `NOASSERTION`. */
  terms: string;
  category: Category;
  /** Whether this version's own text was read. */
  read: boolean;
  /** The change that this very version carries; null: it goes on under the terms before it. */
  change: Change | null;
};

/** The terms of every version that evidence about a package knows, in the order of its record. */
export function versionTerms(evidence: Evidence, identify: Identifier): VersionTerms[] {
  const record = evidence.package;
  if (!record) return [];
  const points = packagePoints(record, evidence.shipped, identify);
  const releases = sortReleases(record.versions);
  const walked = walkReleases(releases, points);
  const changes = [...packageChanges(walked, releases.ordered, points).values()];
  const changeAt = new Map(changes.map((change) => [placeOf(change), change]));
  return [...points].map(([version, point]) => ({
    version,
    ...termsAt(point, walked.states.get(version)),
    read: point.reading !== null,
    change: changeAt.get(version) ?? null,
  }));
}

function placeOf({ at }: Change): string {
  return 'version' in at ? at.version : at.commit;
}

/** What is no semver has no line, so nothing is known of it but its own field and text. */
function termsAt(point: Point, state: State | undefined): Pick<VersionTerms, 'terms' | 'category'> {
  const [claim, text] = state ? [state.claim, state.text] : [point.claim, point.reading];
  const side = sideOf(claim, text?.terms ?? null, text !== null && text.terms === null);
  return { terms: side.expression, category: side.category };
}
