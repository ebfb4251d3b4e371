import type { Identifier } from '../../license/types.ts';
import type { PackageRecord, ShippedText } from '../evidence.ts';
import { trustTimes } from '../lines/release-times.ts';
import { type Walked, walkReleases } from '../lines/walk-releases.ts';
import type { TermsMove } from '../repository/repository-points.ts';
import { compareTerms } from '../terms/compare-terms.ts';
import { confirms } from '../walk/agree.ts';
import { TEXT_DECIDES } from '../walk/claim.ts';
import { moveOfClaim } from '../walk/moves.ts';
import type { Point } from '../walk/point.ts';
import { packagePoints } from './package-points.ts';
import { viewedVersion } from './viewed-version.ts';

export type ReadingState = {
  record: PackageRecord;
  shipped: ShippedText[];
  /** The viewed version or dist-tag; null: the page without one. */
  wanted: string | null;
  /** Where licence files of the confirmed repository moved; null: it was not looked at. */
  moves: TermsMove[] | null;
  /** Versions whose text can't be had now. */
  unreadable: string[];
  /** Texts of the package to read at most, those read already included; the viewed one is read in any case. */
  most: number;
  identify: Identifier;
};

/**
 * Versions whose tarballs to read next, the most telling first; empty where nothing more is to be gained. First
 * the viewed version and both sides of each move of the field, then the releases on both sides of each commit that moved
 * the repository's licence, then a bisection between readings that differ. A text that a field points to, or that no
 * field names, is followed back to the first release, because nothing else would show its changes.
 */
export function planReads(state: ReadingState): string[] {
  const { record, releases } = trustTimes(state.record);
  const points = packagePoints(record, state.shipped, state.identify);
  const walked = walkReleases(releases, points);
  const viewed = viewedVersion(record, state.wanted);
  const read = new Set(state.shipped.map(({ version }) => version));
  const unreadable = new Set(state.unreadable);
  const known = (version: string) => points.has(version) && !read.has(version) && !unreadable.has(version);
  const telling = [viewed ?? '', ...boundaries(walked), ...besideMoves(walked, state.moves ?? [])];
  const wanted = [...new Set(telling)].slice(0, state.most).filter(known);
  if (wanted.length > 0 || state.moves === null || read.size >= state.most) return wanted;
  const line = lineTo(viewed, walked);
  return [...new Set([...ends(line, points), ...middles(line, points)])].filter(known);
}

/** Both sides of each move of the field to something else, the latest first. */
function boundaries({ onLine, previous, states }: Walked): string[] {
  const found: string[] = [];
  for (const { version } of onLine) {
    const before = states.get(previous.get(version)?.version ?? '');
    const claim = states.get(version)?.claim;
    const move = before && claim ? moveOfClaim(before.claim, claim) : 'same';
    if (before && (move === 'moved' || (move === 'respelled' && before.claim?.kind !== claim?.kind)))
      found.unshift(version, before.point.id);
  }
  return found;
}

/**
 * The release that was packed at a commit, by its `gitHead`, and its predecessor; where there is none, the last release before and
 * the first after the commit's date. The latest commit first.
 */
function besideMoves({ onLine, previous }: Walked, moves: TermsMove[]): string[] {
  const timed = onLine
    .flatMap(({ version, time }) => (time === null ? [] : [{ version, time }]))
    .sort((a, b) => a.time - b.time);
  return moves
    .toSorted((a, b) => Date.parse(b.date) - Date.parse(a.date))
    .flatMap((move) => {
      const packed = onLine.find(({ published }) => published.gitHead === move.commit);
      if (packed) return [packed.version, previous.get(packed.version)?.version ?? packed.version];
      const date = Date.parse(move.date);
      const before = timed.findLast(({ time }) => time < date);
      const after = timed.find(({ time }) => time >= date);
      return before && after ? [after.version, before.version] : [];
    });
}

/** The viewed version's line from its start. */
function lineTo(viewed: string | null, { previous }: Walked): string[] {
  const line: string[] = [];
  for (let version = viewed; version !== null; version = previous.get(version)?.version ?? null)
    line.unshift(version);
  return line;
}

/** The first release of the line, where the field does not tell the terms or the earliest text read does not bear it out. */
function ends(line: string[], points: Map<string, Point>): string[] {
  const [first] = line;
  if (first === undefined) return [];
  const onLine = line.flatMap((version) => points.get(version) ?? []);
  const earliest = onLine.find((point) => point.reading?.terms);
  const terms = earliest?.reading?.terms;
  const doubtful = terms && earliest.claim && !confirms(terms, earliest.claim);
  return doubtful || onLine.some(({ claim }) => claim && TEXT_DECIDES.includes(claim.kind)) ? [first] : [];
}

/** The middle of each stretch of unread releases between readings that differ, the latest stretch first. */
function middles(line: string[], points: Map<string, Point>): string[] {
  const readings = line.flatMap((version, at) => (points.get(version)?.reading ? [at] : []));
  const found: string[] = [];
  for (const [index, to] of readings.entries()) {
    const from = readings[index - 1];
    const middle = from === undefined || to - from < 2 ? undefined : line[Math.floor((from + to) / 2)];
    if (
      from !== undefined &&
      middle !== undefined &&
      differ(points.get(line[from] ?? ''), points.get(line[to] ?? ''))
    )
      found.unshift(middle);
  }
  return found;
}

function differ(one: Point | undefined, other: Point | undefined): boolean {
  const [before, after] = [one?.reading?.terms, other?.reading?.terms];
  if (!before || !after) return Boolean(before) !== Boolean(after);
  return compareTerms(before, after) === 'terms';
}
