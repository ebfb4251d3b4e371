import type { GapCode, Track } from '../../history/evidence.ts';
import type { History, TrackCoverage } from '../../history/types.ts';
import { listed } from '../../locale/join.ts';
import type { CountKey, PlainKey } from '../../locale/keys.ts';
import { say, sayCount } from '../../locale/say.ts';
import { gapUntil, gapWords } from '../../policy/words.ts';
import { clock } from './dates.ts';

type Unit = { noun: CountKey & `unit${string}`; all: CountKey & `coverageAll${string}` };
const TRACKS: ({ track: Track; title: PlainKey } & Unit)[] = [
  { track: 'declared', title: 'trackDeclared', noun: 'unitVersions', all: 'coverageAllVersions' },
  { track: 'shippedText', title: 'trackShipped', noun: 'unitTarballs', all: 'coverageAllTarballs' },
  { track: 'repositoryText', title: 'trackRepository', noun: 'unitCommits', all: 'coverageAllCommits' },
];

/** `Looked at 3 minutes ago: 74 versions, 4 tarballs, 7 commits.` `when`: the time in words. */
export function coverageSummary({ coverage }: History, when: string): string {
  const parts = TRACKS.filter(({ track }) => coverage[track].of > 0 || coverage[track].looked > 0);
  if (parts.length === 0) {
    const what = nothingThere(coverage);
    return what ? say('coverageLookedAt', { ago: when, what }) : say('coverageNothingYet');
  }
  const looked = parts.map(({ track, noun }) => sayCount(noun, coverage[track].looked));
  return say('coverageLookedAt', { ago: when, what: listed(looked) });
}

/** What is certain where it is told. */
const FOR_CERTAIN: readonly GapCode[] = ['no-license-file', 'not-found'];

/** What was found to be missing, where it was looked for and nothing is there; null: it was not looked for. */
export function nothingThere(coverage: History['coverage']): string | null {
  const reasons = TRACKS.flatMap(({ track }) => coverage[track].reasons);
  const code = FOR_CERTAIN.find((each) => reasons.some((reason) => reason.code === each));
  return code ? gapWords(code) : null;
}

/** One line for each track: how far it was looked at, and why no further. */
export function coverageLines(history: History, zone: string, now: Date): { title: string; text: string }[] {
  return TRACKS.map(({ track, title, ...unit }) => {
    const coverage = history.coverage[track];
    return { title: say(title), text: told(coverage, unit, gaps(coverage, zone, now)) };
  });
}

/** True where every track was looked at completely. */
export function isComplete({ coverage }: History): boolean {
  return TRACKS.every(({ track }) => coverage[track].state === 'complete');
}

function told(coverage: TrackCoverage, unit: Unit, whys: string[]): string {
  if (coverage.state !== 'none') return [extent(coverage, unit), ...whys].join('; ');
  return whys.length > 0 ? say('coverageNotLookedAtWhy', { why: listed(whys) }) : say('coverageNotLookedAt');
}

function extent({ state, looked, of }: TrackCoverage, { noun, all }: Unit): string {
  if (state === 'complete') return sayCount(all, Math.max(of, looked));
  if (of > looked) return say('coveragePart', { looked, what: sayCount(noun, of) });
  return say('coverageNotAll', { what: sayCount(noun, looked) });
}

function gaps({ reasons, looked, state }: TrackCoverage, zone: string, now: Date): string[] {
  const told = looked === 0 && state === 'none' ? reasons.filter(({ code }) => code !== 'not-read') : reasons;
  return told.map(({ code, until }) => {
    if (code === 'not-read') return say('coverageOthersNotRead');
    return until ? gapUntil(code, gapWords(code), clock(until, zone, now)) : gapWords(code);
  });
}
