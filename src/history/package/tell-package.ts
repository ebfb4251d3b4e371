import type { Identifier } from '../../license/types.ts';
import { type Counts, coverageOf } from '../coverage.ts';
import { currentOf, firstReason, gapAt } from '../current.ts';
import type { Evidence, Gap, GapCode, PackageRecord } from '../evidence.ts';
import { packageLines } from '../lines/package-lines.ts';
import { trustTimes } from '../lines/release-times.ts';
import type { Releases } from '../lines/releases.ts';
import { type Walked, walkReleases } from '../lines/walk-releases.ts';
import { repositoryPoints } from '../repository/repository-points.ts';
import type { Current, History, Notice } from '../types.ts';
import { findEpisodes } from './episodes.ts';
import { packageChanges } from './package-changes.ts';
import { packageMismatches } from './package-mismatches.ts';
import { packagePoints } from './package-points.ts';
import { repositoryMoves } from './repository-moves.ts';
import { viewedVersion } from './viewed-version.ts';

/** History of a package; `wanted` is the viewed version or dist-tag, null for the page without one. */
export function tellPackage(evidence: Evidence, wanted: string | null, identify: Identifier): History {
  const { record, releases, problem } = trustTimes(evidence.package ?? { name: '', tags: {}, versions: [] });
  const points = packagePoints(record, evidence.shipped, identify, evidence.repository);
  const walked = walkReleases(releases, points);
  const changes = packageChanges(walked, releases.ordered, points);
  const version = viewedVersion(record, wanted);
  const last = version === null ? null : walked.states.get(version)?.last;
  const gaps = [...evidence.gaps, ...recordGaps(record, releases, problem)];
  const point = points.get(version ?? '') ?? null;
  const gap = point ? gapAt(point, 'shippedText', gaps) : whyUnknown(evidence, version);
  const onLine = walked.onLine.flatMap((release) => points.get(release.version) ?? []);
  const repository = repositoryPoints(evidence.revisions, [], identify);
  return {
    subject: evidence.subject,
    current: currentOf(point ? version : null, point, (last && changes.get(last)) ?? null, gap),
    changes: [...changes.values(), ...repositoryMoves(repository, onLine)],
    episodes: findEpisodes(repository, [...points.values()]),
    notices: noticesOf(walked),
    mismatches: packageMismatches(releases.ordered, points),
    lines: packageLines(walked),
    coverage: coverageOf(countsOf(evidence, record), gaps),
    ...(evidence.fork ? { fork: evidence.fork } : {}),
    lookedAt: evidence.lookedAt,
  };
}

/** Why nothing is known of the viewed version: there is no record, or it is not in it (any more). */
function whyUnknown({ package: record, gaps }: Evidence, version: string | null): Current['gap'] {
  if (!record) return firstReason('declared', gaps);
  return { code: version !== null && record.unpublished?.includes(version) ? 'unpublished' : 'not-found' };
}

function recordGaps(record: PackageRecord, releases: Releases, problem: GapCode | null): Gap[] {
  const gaps: Gap[] = [];
  if (releases.notSemver.length > 0)
    gaps.push({ track: 'declared', code: 'not-semver', versions: releases.notSemver });
  if (problem) gaps.push({ track: 'declared', code: problem });
  if (record.unpublished && record.unpublished.length > 0)
    gaps.push({ track: 'declared', code: 'unpublished', versions: record.unpublished });
  return gaps;
}

function noticesOf({ notices }: Walked): Notice[] {
  return notices.flatMap(({ point, previous, kinds }) =>
    kinds.map((kind) => ({
      kind,
      at: { version: point.id, previous: previous.id },
      evidence: [previous.url, point.url],
    })),
  );
}

function countsOf({ shipped, revisions }: Evidence, { versions, unpublished = [] }: PackageRecord): Counts {
  return {
    declared: { looked: versions.length, of: versions.length + unpublished.length },
    shippedText: { looked: shipped.length, of: versions.length },
    repositoryText: { looked: revisions.length, of: revisions.length },
  };
}
