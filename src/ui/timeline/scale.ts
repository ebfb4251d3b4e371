import type { Change, Episode, History, Line } from '../../history/types.ts';
import { language } from '../../locale/source.ts';
import { inOrder } from './lanes.ts';

const DAY = 86_400_000;
const YEAR = 365 * DAY;

export type Tick = { at: number; text: string };
export type EpisodeSpan = { from: number; to: number; episode: Episode };

/** Places on the timeline, as shares of its width from 0 to 1. */
export type Scale = {
  date: (iso: string) => number;
  line: (line: Line) => { from: number; to: number };
  change: (change: Change, line: Line) => number;
  ticks: Tick[];
  /** False where publish times are not known: then only the order tells. */
  timed: boolean;
  episodes: EpisodeSpan[];
};

/** A scale of time where all lines have their times, else one of order. */
export function scaleOf(history: History, ticks: number): Scale {
  const timed = history.lines.every((line) => line.firstDate && line.lastDate);
  return timed ? timeScale(history, ticks) : orderScale(history);
}

function timeScale(history: History, most: number): Scale {
  const [start, end] = extentOf(history);
  const share = (time: number) => Math.min(1, Math.max(0, (time - start) / (end - start)));
  const date = (iso: string) => share(Date.parse(iso));
  return {
    date,
    line: (line) => ({ from: date(line.firstDate ?? ''), to: date(line.lastDate ?? '') }),
    change: (change, line) => date(change.date ?? line.firstDate ?? ''),
    timed: true,
    ticks: distinct(
      ticksBetween(start, end, most).map((time) => ({ at: share(time), text: tickText(time, end - start) })),
    ),
    episodes: history.episodes.map((episode) => ({
      episode,
      from: date(episode.from.date),
      to: date(episode.to?.date ?? history.lookedAt),
    })),
  };
}

/** Without publish times only the order is known: every era takes the same room. */
function orderScale(history: History): Scale {
  const order = inOrder(history.lines);
  const edges = (line: Line) => {
    const index = order.indexOf(line);
    return { from: index / order.length, to: (index + 1) / order.length };
  };
  return {
    date: () => 0,
    line: edges,
    change: (_, line) => edges(line).from,
    ticks: [],
    timed: false,
    episodes: [],
  };
}

/** What a commit in view became later is not known: its picture ends with the last change before it. */
function extentOf({ subject, lines, changes, episodes, lookedAt }: History): [number, number] {
  const dates = [
    ...lines.flatMap((line) => [line.firstDate, line.lastDate]),
    ...changes.map((change) => change.date),
    ...episodes.map((episode) => episode.from.date),
  ];
  const times = dates.map((iso) => Date.parse(iso ?? '')).filter((time) => !Number.isNaN(time));
  const first = Math.min(...times);
  const isOpen = lines.length === 0 && !/@[0-9a-f]{7,40}$/.test(subject);
  const until = isOpen ? Date.parse(lookedAt) : first;
  const last = Math.max(...times, until);
  const extent = last - first || DAY;
  // A repository's first known terms stood before the first change: some room is left for them.
  return lines.length === 0 ? [first - extent * 0.15, last] : [first, first + extent];
}

/** At most so many turns of the year, evenly apart; both ends where there are fewer than two. */
function ticksBetween(start: number, end: number, most: number): number[] {
  const first = new Date(start).getUTCFullYear() + 1;
  const last = new Date(end).getUTCFullYear();
  const step = Math.max(1, Math.ceil((last - first + 1) / most));
  const times = [];
  for (let year = first; year <= last; year += step) times.push(Date.UTC(year, 0));
  return times.length > 1 ? times : [start, end];
}

/** Two ends on one day are one. */
function distinct(ticks: Tick[]): Tick[] {
  return ticks.filter(({ text }, at) => ticks.findLastIndex((each) => each.text === text) === at);
}

function tickText(time: number, extent: number): string {
  const month = extent < 3 * YEAR ? 'short' : undefined;
  const day = extent < YEAR / 4 ? 'numeric' : undefined;
  return new Intl.DateTimeFormat(language(), { year: 'numeric', month, day, timeZone: 'UTC' }).format(time);
}
