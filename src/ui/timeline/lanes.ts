import type { Change, History, Line } from '../../history/types.ts';

const byVersion = new Intl.Collator('en', { numeric: true });

/** The eras of one release line, oldest first. */
type Lane = { label: string; lines: [Line, ...Line[]] };
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
 * The lanes of a package's timeline: an era that begins where another ended goes on with its lane, every other one
 * starts its own. Of more than `most` lanes, those are kept on which something changed, then the newest.
 */
export function lanesOf(history: History, most: number): Lanes {
  const all = chain(history).map((lines) => ({ lines, label: labelOf(lines) }));
  all.sort((a, b) => compareFirst(b.lines[0], a.lines[0]));
  if (all.length <= most) return { lanes: all, hidden: 0 };
  const telling = new Set(all.filter(({ lines }) => isTelling(lines, history)));
  const ranked = [...all].sort((a, b) => Number(telling.has(b)) - Number(telling.has(a)));
  const kept = new Set(ranked.slice(0, most));
  return { lanes: all.filter((lane) => kept.has(lane)), hidden: all.length - kept.size };
}

/** The line on which a version brought terms in; undefined where the data name none. */
export function lineOf(lines: Line[], version: string, terms: string): Line | undefined {
  const same = lines.filter((line) => line.terms === terms);
  return same.find((line) => line.first === version) ?? same.find((line) => holds(line, version));
}

/** Lines in the order of their first versions. */
export function inOrder(lines: Line[]): Line[] {
  return [...lines].sort(compareFirst);
}

function chain({ lines, changes }: History): Lane['lines'][] {
  const chains: Lane['lines'][] = [];
  for (const line of inOrder(lines)) {
    const previous = changes.find((change) => startsAt(change, line))?.at.previous;
    const before = chains.find((each) => previous !== undefined && each.at(-1)?.last === previous);
    if (before) before.push(line);
    else chains.push([line]);
  }
  return chains;
}

function startsAt({ at }: Change, line: Line): boolean {
  return 'version' in at && at.version === line.first;
}

/** `2.x`, or `0.3–0.14.x` where a lane goes on over several. */
function labelOf(lines: Lane['lines']): string {
  const [first] = lines;
  const [start, end] = [first.first ?? first.last, lines.at(-1)?.last ?? first.last].map(laneLabel);
  return start === end ? `${end}` : `${start?.replace(/\.x$/, '')}–${end}`;
}

function isTelling(lines: Lane['lines'], { changes, current }: History): boolean {
  const inView = lines.some((line) => current.version !== null && holds(line, current.version));
  return inView || lines.length > 1 || changes.some((change) => lines.some((line) => startsAt(change, line)));
}

function holds(line: Line, version: string): boolean {
  const from = line.first ?? line.last;
  return byVersion.compare(from, version) <= 0 && byVersion.compare(version, line.last) <= 0;
}

function compareFirst(a: Line, b: Line): number {
  return byVersion.compare(a.first ?? a.last, b.first ?? b.last);
}
