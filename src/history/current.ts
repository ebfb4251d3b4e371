import type { Gap, Track } from './evidence.ts';
import { disagreementOf } from './package/package-mismatches.ts';
import { joinFingerprints } from './terms/join-fingerprints.ts';
import { openTerms, parametersOf } from './terms/open-terms.ts';
import type { Terms } from './terms/terms.ts';
import type { Change, Current } from './types.ts';
import { nameOfText } from './walk/agree.ts';
import type { Point } from './walk/point.ts';
import { sideOf } from './walk/side.ts';

/** The terms in view; `point` null: nothing is known of the version or commit. */
export function currentOf(
  version: string | null,
  point: Point | null,
  since: Change | null,
  gap: Current['gap'],
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
    fingerprint: terms ? termsFingerprint(terms) : fieldFingerprint(point),
    ...laterTerms(terms),
    field: point?.claim?.field ?? null,
    files: terms?.files.map((file) => file.path) ?? [],
    since,
    gap,
  };
}

/** A text's fingerprint leaves out what a licence leaves open; where that makes terms, they count. */
function termsFingerprint({ fingerprint, files }: Terms): string {
  const open = files.flatMap(({ text }) => Object.entries(openTerms(text)).map((entry) => entry.join(':')));
  return open.length === 0 ? fingerprint : joinFingerprints([fingerprint, ...open]);
}

/** What comes after a licence that ends by its own terms, who grants it and what it allows beyond its text (BUSL-1.1). */
function laterTerms(terms: Terms | null): Pick<Current, 'later'> {
  const open = Object.assign({}, ...(terms?.files ?? []).map(({ text }) => parametersOf(text)));
  const { 'change date': date, 'change license': american, 'change licence': british, licensor } = open;
  const license = american ?? british;
  const grant = open['additional use grant'];
  if (!date || !license) return {};
  return { later: { date, license, ...(licensor && { licensor }), ...(grant && { grant }) } };
}

/** Where the text was looked for and there is none, the field is all the terms there are. */
function fieldFingerprint(point: Point | null): string | null {
  return point?.reading && point.claim ? joinFingerprints([point.claim.spelling]) : null;
}

/**
 * Why the viewed text is not known; null: it was read. `track` is the one that the viewed thing has: what ships for a
 * version, what stands there for a commit.
 */
export function gapAt(point: Point, track: Track, gaps: Gap[]): Current['gap'] {
  if (point.reading) return null;
  const text = gaps.filter((gap) => gap.track === track);
  const own = text.find((gap) => gap.versions?.includes(point.id)) ?? text.find((gap) => !gap.versions);
  return own ? reasonOf(own) : { code: 'not-read' };
}

/** The first reason that a track gives; `not-yet` where it gives none. */
export function firstReason(track: Track, gaps: Gap[]): NonNullable<Current['gap']> {
  const gap = gaps.find((one) => one.track === track);
  return gap ? reasonOf(gap) : { code: 'not-yet' };
}

function reasonOf({ code, until }: Gap): NonNullable<Current['gap']> {
  return { code, ...(until === undefined ? {} : { until }) };
}
