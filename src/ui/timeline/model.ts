import type { Change, History, Line } from '../../history/types.ts';
import { say } from '../../locale/say.ts';
import { isSubstantial } from '../text/terms.ts';
import { lanesOf, lineOf } from './lanes.ts';
import { type EpisodeSpan, scaleOf, type Tick } from './scale.ts';

/** A run under the same terms; `from` and `to` are shares of the width, 0 to 1. `color`: place in the legend. */
type Span = { from: number; to: number; terms: string; color: number; range: string };
export type Row = { label: string; spans: Span[] };
/**
 * A change: where it stands, on which row the version before it stands, and the colour of the terms that it brought in.
 * `behind`: how many changes on its row come so soon after it that their marks would hide its own.
 */
export type Mark = {
  row: number;
  before: number | null;
  at: number;
  color: number;
  behind: number;
  change: Change;
};
export type Timeline = {
  rows: Row[];
  marks: Mark[];
  episodes: EpisodeSpan[];
  /** Terms in the order of their colours. */
  legend: string[];
  ticks: Tick[];
  /** False where publish times are not known: the eras are in order, and all of the same width. */
  timed: boolean;
  hidden: number;
};

/** How many lanes and marks of time fit. */
export type Room = { lanes: number; ticks: number };

/** The picture of a history, without any drawing; null where there is nothing to draw: one version alone is no line. */
export function timelineOf(history: History, room: Room): Timeline | null {
  const [only, ...others] = history.lines;
  const isOne = only !== undefined && others.length === 0 && (only.first ?? only.last) === only.last;
  if (isOne && history.episodes.length === 0) return null;
  return history.lines.length > 0 ? ofPackage(history, room) : ofRepository(history, room);
}

function ofPackage(history: History, room: Room): Timeline {
  const { lanes, hidden } = lanesOf(history, room.lanes);
  const scale = scaleOf(history, room.ticks);
  const legend = legendOf(
    history,
    lanes.flatMap(({ lines }) => lines.map((line) => line.terms)),
  );
  const span = (line: Line): Span => ({
    ...scale.line(line),
    terms: line.terms,
    color: legend.indexOf(line.terms),
    range: line.range,
  });
  const rows = lanes.map(({ label, lines }) => ({ label, spans: lines.map(span) }));
  const rowOf = (line: Line | undefined) => lanes.findIndex(({ lines }) => line && lines.includes(line));
  const marks = history.changes.filter(isSubstantial).flatMap((change): Mark[] => {
    if (!('version' in change.at)) return [];
    const line = lineOf(history.lines, change.at.version, change.to);
    const row = rowOf(line);
    if (!line || row < 0) return [];
    const before = rowOf(lineOf(history.lines, change.at.previous, change.from));
    const at = scale.change(change, line);
    const color = legend.indexOf(change.to);
    return [{ row, before: before < 0 ? null : before, at, color, behind: 0, change }];
  });
  const { ticks, timed, episodes } = scale;
  return { rows, marks: sideBySide(marks), legend, hidden, ticks, timed, episodes };
}

function ofRepository(history: History, room: Room): Timeline | null {
  const dated = history.changes.filter((change) => change.date !== null && isSubstantial(change));
  const sorted = dated.sort((a, b) => Date.parse(a.date ?? '') - Date.parse(b.date ?? ''));
  const first = sorted[0];
  if (!first) return null;
  const scale = scaleOf(history, room.ticks);
  const legend = legendOf(history, [first.from, ...sorted.map((change) => change.to)]);
  const at = (change: Change) => scale.date(change.date ?? '');
  const spans = [...sorted, null].map((change, index): Span => {
    const terms = sorted[index - 1]?.to ?? first.from;
    const start = sorted[index - 1];
    const edges = { from: start ? at(start) : 0, to: change ? at(change) : 1 };
    return { ...edges, terms, color: legend.indexOf(terms), range: '' };
  });
  const marks = sorted.map((change): Mark => {
    const color = legend.indexOf(change.to);
    return { row: 0, before: null, at: at(change), color, behind: 0, change };
  });
  const rows = [{ label: say('version' in first.at ? 'timelineVersions' : 'timelineCommits'), spans }];
  const { ticks, timed, episodes } = scale;
  return { rows, marks: sideBySide(marks), legend, hidden: 0, ticks, timed, episodes };
}

/** Marks nearer to each other than this share of the width lie over one another. */
const NEAR = 0.025;

/** Counts for each mark those after it on its row that follow one another too soon. */
function sideBySide(marks: Mark[]): Mark[] {
  const newestFirst = [...marks].sort((a, b) => b.at - a.at);
  const behind = new Map<Mark, number>();
  for (const mark of newestFirst) {
    const next = newestFirst.findLast((each) => each.row === mark.row && behind.has(each));
    behind.set(mark, next && next.at - mark.at < NEAR ? (behind.get(next) ?? 0) + 1 : 0);
  }
  return marks.map((mark) => ({ ...mark, behind: behind.get(mark) ?? 0 }));
}

/** The terms in view come first. */
function legendOf({ current }: History, terms: string[]): string[] {
  const known = new Set(terms);
  const inView = [current.text, current.declared].find((each) => each !== null && known.has(each));
  return inView ? [inView, ...[...known].filter((each) => each !== inView)] : [...known];
}
