import type { Gap, Track } from './evidence.ts';
import { disagreementOf } from './package/package-mismatches.ts';
import { joinFingerprints } from './terms/join-fingerprints.ts';
import type { Change, Current } from './types.ts';
import { nameOfText } from './walk/agree.ts';
import type { Point } from './walk/point.ts';
import { sideOf } from './walk/side.ts';

/** The terms in view; `point` null: nothing is known of the version or commit. */
export function currentOf(
  version: string | null,
  point: Point | null,
  since: Change | null,
  gaps: Gap[],
): Current {
  const terms = point?.reading?.terms ?? null;
  const side = point ? sideOf(point.claim, terms, point.reading !== null) : null;
  return {
    version,
    declared: point?.claim?.declared.expression ?? null,
    text: terms ? nameOfText(point?.claim ?? null, terms) : null,
    category: point ? (side?.category ?? 'unknown') : 'unknown',
    mismatch: point !== null && disagreementOf(point) !== null,
    base: terms?.base ?? null,
    clauses: terms?.clauses ?? [],
    additions: terms?.additions ?? [],
    removals: terms?.removals ?? [],
    fingerprint: terms?.fingerprint ?? fieldFingerprint(point),
    field: point?.claim?.field ?? null,
    files: terms?.files.map((file) => file.path) ?? [],
    since,
    gap: gapOf(point, gaps),
  };
}

/** Where the text was looked for and there is none, the field is all the terms there are. */
function fieldFingerprint(point: Point | null): string | null {
  return point?.reading && point.claim ? joinFingerprints([point.claim.spelling]) : null;
}

function gapOf(point: Point | null, gaps: Gap[]): Current['gap'] {
  if (!point)
    return reason(firstOf(gaps, 'declared') ?? firstOf(gaps, 'repositoryText')) ?? { code: 'not-yet' };
  if (point.reading) return null;
  const text = gaps.filter((gap) => gap.track !== 'declared');
  const own = text.find((gap) => gap.versions?.includes(point.id)) ?? text.find((gap) => !gap.versions);
  return reason(own) ?? { code: 'not-read' };
}

/** Of a package nothing is known without its document; of a repository, without its files. */
function firstOf(gaps: Gap[], track: Track): Gap | undefined {
  return gaps.find((gap) => gap.track === track);
}

function reason(gap: Gap | undefined): Current['gap'] {
  return gap ? { code: gap.code, ...(gap.until === undefined ? {} : { until: gap.until }) } : null;
}
