import type { Gap, GapCode, Track } from './evidence.ts';
import type { Coverage, TrackCoverage } from './types.ts';

/** How many of how many were looked at, by track; null: there is no such track (a repository ships no texts). */
export type Counts = Record<Track, { looked: number; of: number } | null>;

/** What is worth saying of versions that were all looked at. */
const ABOUT_ORDER: string[] = ['times-missing', 'times-contradict'] satisfies GapCode[];

/** What was looked at and what was not, and why. A track that was not looked at always gives a reason. */
export function coverageOf(counts: Counts, gaps: Gap[]): Coverage {
  return {
    declared: coverTrack('declared', counts, gaps),
    shippedText: coverTrack('shippedText', counts, gaps),
    repositoryText: coverTrack('repositoryText', counts, gaps),
  };
}

function coverTrack(track: Track, counts: Counts, gaps: Gap[]): TrackCoverage {
  const count = counts[track];
  if (!count) return { state: 'none', looked: 0, of: 0, reasons: [] };
  const { looked, of } = count;
  const reasons = new Map<string, { code: Gap['code']; until?: string }>();
  for (const { code, until } of gaps.filter((gap) => gap.track === track).sort(byCode))
    if (!reasons.has(code)) reasons.set(code, { code, ...(until === undefined ? {} : { until }) });
  if ((looked < of || looked === 0) && reasons.size === 0) reasons.set('not-read', { code: 'not-read' });
  const holes = [...reasons.keys()].some((code) => !ABOUT_ORDER.includes(code));
  const state = looked === 0 ? 'none' : holes ? 'partial' : 'complete';
  return { state, looked, of, reasons: [...reasons.values()] };
}

/** Sorted, so that the order of the evidence never shows; of one code the latest time counts. */
function byCode(a: Gap, b: Gap): number {
  return a.code.localeCompare(b.code, 'en') || (b.until ?? '').localeCompare(a.until ?? '', 'en');
}
