import type { Track } from '../../history/evidence.ts';
import type { History, TrackCoverage } from '../../history/types.ts';
import { gapWords } from '../../policy/words.ts';
import { ago, clock, unit } from './dates.ts';

const TRACKS: { track: Track; title: string; noun: string }[] = [
  { track: 'declared', title: 'Declared licence', noun: 'version' },
  { track: 'shippedText', title: 'Text in published tarballs', noun: 'tarball' },
  { track: 'repositoryText', title: 'Text in the repository', noun: 'commit' },
];

/** `Looked at 3 minutes ago: 74 versions, 4 tarballs, 7 commits.` */
export function coverageSummary({ coverage, lookedAt }: History, now: Date): string {
  const parts = TRACKS.filter(({ track }) => coverage[track].of > 0 || coverage[track].looked > 0);
  if (parts.length === 0) return 'Nothing was looked at yet.';
  const looked = parts.map(({ track, noun }) => unit(coverage[track].looked, noun));
  return `Looked at ${ago(lookedAt, now)}: ${looked.join(', ')}.`;
}

/** One line for each track: how far it was looked at, and why no further. */
export function coverageLines(history: History, zone: string, now: Date): { title: string; text: string }[] {
  return TRACKS.map(({ track, title, noun }) => {
    const coverage = history.coverage[track];
    return { title, text: [extent(coverage, noun), ...gaps(coverage, zone, now)].join('; ') };
  });
}

/** True where every track was looked at completely. */
export function isComplete({ coverage }: History): boolean {
  return TRACKS.every(({ track }) => coverage[track].state === 'complete');
}

function extent({ state, looked, of }: TrackCoverage, noun: string): string {
  if (state === 'none') return 'not looked at';
  if (state === 'complete') return `all ${unit(Math.max(of, looked), noun)}`;
  return of > looked ? `${looked} of ${unit(of, noun)}` : `${unit(looked, noun)}, not all`;
}

function gaps({ reasons, looked, state }: TrackCoverage, zone: string, now: Date): string[] {
  const told = looked === 0 && state === 'none' ? reasons.filter(({ code }) => code !== 'not-read') : reasons;
  return told.map(({ code, until }) => {
    if (code === 'not-read') return 'the others not read yet';
    return until ? `${gapWords(code)} until ${clock(until, zone, now)}` : gapWords(code);
  });
}
