import type { History, Line } from '../../history/types.ts';

const MAX_LANES = 6;
const byVersion = new Intl.Collator('en', { numeric: true });

/** The eras of one release line, oldest first. */
type Lane = { label: string; lines: Line[] };
export type Lanes = {
  /** Newest release line first. */
  lanes: Lane[];
  /** Release lines left out, because nothing changed on them. */
  hidden: number;
};

/** `2.x`; below 1.0.0 the minor number is what breaks: `0.7.x`. */
export function laneLabel(version: string): string {
  const [, major, minor] = /^v?(\d+)(?:\.(\d+))?/.exec(version) ?? [];
  if (major === undefined) return version;
  return major === '0' && minor !== undefined ? `0.${minor}.x` : `${major}.x`;
}

/**
 * The lanes of a package's timeline. Where there are more than fit, those are kept on which something changed, then
 * the newest.
 */
export function lanesOf(history: History): Lanes {
  const groups = Map.groupBy(history.lines, (line) => laneLabel(line.last));
  const all = [...groups].map(([label, lines]) => ({ label, lines: [...lines].sort(byLast) }));
  all.sort((a, b) => byVersion.compare(b.label, a.label));
  if (all.length <= MAX_LANES) return { lanes: all, hidden: 0 };
  const telling = new Set(labelsOfChanges(history));
  const ranked = [...all].sort((a, b) => Number(telling.has(b.label)) - Number(telling.has(a.label)));
  const kept = new Set(ranked.slice(0, MAX_LANES));
  return { lanes: all.filter((lane) => kept.has(lane)), hidden: all.length - kept.size };
}

/** The line on which a version brought terms in; undefined where the data name none. */
export function lineOf(lines: Line[], version: string, terms: string): Line | undefined {
  const same = lines.filter((line) => line.terms === terms);
  const within = (line: Line) =>
    byVersion.compare(line.first ?? line.last, version) <= 0 && byVersion.compare(version, line.last) <= 0;
  return same.find((line) => line.first === version) ?? same.find(within);
}

function byLast(a: Line, b: Line): number {
  return byVersion.compare(a.last, b.last);
}

function labelsOfChanges({ changes, current }: History): string[] {
  const versions = changes.flatMap(({ at }) => ('version' in at ? [at.version, at.previous] : []));
  return [...versions, current.version ?? ''].map(laneLabel);
}
