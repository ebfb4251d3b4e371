import type { Category, Identifier } from '../../license/types.ts';
import type { Evidence } from '../evidence.ts';
import { trustTimes } from '../lines/release-times.ts';
import { walkReleases } from '../lines/walk-releases.ts';
import type { Change } from '../types.ts';
import type { Point } from '../walk/point.ts';
import { sideOf } from '../walk/side.ts';
import { packageChanges } from './package-changes.ts';
import { packagePoints } from './package-points.ts';

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
  if (!evidence.package) return [];
  const { record, releases } = trustTimes(evidence.package);
  const points = packagePoints(record, evidence.shipped, identify);
  const walked = walkReleases(releases, points);
  const changes = [...packageChanges(walked, releases.ordered, points).values()];
  const changeAt = new Map(changes.map((change) => [placeOf(change), change]));
  return [...points].map(([version, point]) => ({
    version,
    ...termsAt(point),
    read: point.reading !== null,
    change: changeAt.get(version) ?? null,
  }));
}

function placeOf({ at }: Change): string {
  return 'version' in at ? at.version : at.commit;
}

/** A text that was not read is not guessed from those beside it. */
function termsAt({ claim, reading }: Point): Pick<VersionTerms, 'terms' | 'category'> {
  const side = sideOf(claim, reading?.terms ?? null, reading !== null && reading.terms === null);
  return { terms: side.expression, category: side.category };
}
