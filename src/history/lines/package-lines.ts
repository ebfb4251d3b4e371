import type { Line } from '../types.ts';
import { NOT_KNOWN, sideOf } from '../walk/side.ts';
import type { State } from '../walk/state.ts';
import type { Release } from './releases.ts';
import type { Walked } from './walk-releases.ts';

/** `byText`: only the text tells the terms, not the field. */
type Step = { release: Release; state: State; terms: string; byText: boolean };
/** One run of releases under the same terms. */
type Run = { terms: string; steps: [Step, ...Step[]] };

/**
 * "Latest version so far under X": the runs of equal terms on each release line. Where several versions
 * descend from one, the lowest of them goes on with its line and the others start lines of their own: with
 * 0.7.41 out after 1.0.0, both `0.7.20 - 0.7.41` and `1.0.0 - 1.0.41` are told.
 */
export function packageLines(walked: Walked): Line[] {
  const runs: Run[] = [];
  const runOf = new Map<string, Run>();
  for (const release of walked.onLine) {
    const state = walked.states.get(release.version);
    if (!state) continue;
    const previous = walked.previous.get(release.version);
    const run = previous && runOf.get(previous.version);
    const step = stepAt(release, state);
    const goesOn = run && run.steps.at(-1)?.release === previous && isSameEra(run, step);
    const own: Run = goesOn ? run : { terms: step.terms, steps: [step] };
    if (goesOn) own.steps.push(step);
    else runs.push(own);
    own.terms = step.terms;
    runOf.set(release.version, own);
  }
  return runs.flatMap(withoutGuesses).map((run) => toLine(run, walked.onLine));
}

function stepAt(release: Release, state: State): Step {
  const { claim, text } = state;
  const side = sideOf(claim, text?.gone ? null : (text?.terms ?? null), text?.gone);
  const named = claim?.kind === 'family' || side.expression === claim?.declared.expression;
  return { release, state, terms: side.expression, byText: side.terms !== null && !named };
}

/** No change was told here, and the terms have the same name; a text that shows which BSD is meant gives it none. */
function isSameEra({ terms, steps }: Run, step: Step): boolean {
  const { claim, last, point } = step.state;
  if (last?.at.id === point.id) return false;
  const sameField = steps.at(-1)?.state.claim?.spelling === claim?.spelling;
  return terms === step.terms || (claim?.kind === 'family' && sameField);
}

/** Where only texts tell the terms, the releases after the last reading are not known to have them. */
function withoutGuesses({ terms, steps }: Run): Run[] {
  const end = steps.findLastIndex(({ state, byText }) => state.point.reading !== null || !byText) + 1;
  const [start, ...known] = steps.slice(0, end);
  const [first, ...rest] = steps.slice(end);
  const told: Run[] = start ? [{ terms, steps: [start, ...known] }] : [];
  if (!first) return told;
  return [...told, { terms: sideOf(first.state.claim, null).expression, steps: [first, ...rest] }];
}

function toLine({ terms, steps }: Run, onLine: Release[]): Line {
  const releases = steps.map(({ release }) => release);
  const first = steps[0].release;
  const end = releases.at(-1) ?? first;
  const last = releases.findLast((release) => release.stable) ?? end;
  return {
    range: rangeOf(releases, onLine),
    terms,
    ...(isUnread(terms, steps) ? { unread: true } : {}),
    last: last.version,
    first: first.version,
    ...(first.published.time === null ? {} : { firstDate: first.published.time }),
    ...(last.published.time === null ? {} : { lastDate: last.published.time }),
  };
}

function isUnread(terms: string, steps: Run['steps']): boolean {
  return terms === NOT_KNOWN && steps.every(({ state }) => state.point.reading === null);
}

/** All of a run's releases and no other: where another line's lie between, in parts (`9.0.0 - 9.0.5 || 10.0.0`). */
function rangeOf(releases: Release[], onLine: Release[]): string {
  const own = new Set(releases);
  const parts: Release[][] = [];
  for (const [at, release] of onLine.entries()) {
    if (!own.has(release)) continue;
    const before = onLine[at - 1];
    if (before && own.has(before)) parts.at(-1)?.push(release);
    else parts.push([release]);
  }
  const newest = onLine.at(-1);
  return parts.map((part) => rangeOfPart(part, newest)).join(' || ');
}

function rangeOfPart(part: Release[], newest: Release | undefined): string {
  const [first, end] = [part[0]?.version ?? '', part.at(-1)];
  if (end === newest) return `>=${first}`;
  return part.length === 1 ? first : `${first} - ${end?.version}`;
}
