import type { Claim } from './claim.ts';
import type { Release } from './releases.ts';
import { NOT_KNOWN, sideOf } from './side.ts';
import type { State } from './state.ts';
import type { Line } from './types.ts';
import type { Walked } from './walk-releases.ts';

/** One run of releases under the same terms. */
type Run = { terms: string; claim: Claim | null; releases: [Release, ...Release[]] };

/**
 * "Latest version so far under X": the runs of equal terms on each release line. Where several versions
 * descend from one, the lowest of them goes on with its line and the others start lines of their own: with
 * 0.7.41 out after 1.0.0, both `0.7.20 - 0.7.41` and `1.0.0 - 1.0.41` are told.
 */
export function packageLines(walked: Walked): Line[] {
  const runs: Run[] = [];
  const runOf = new Map<string, Run>();
  for (const release of walked.onLine) {
    const previous = walked.previous.get(release.version);
    const run = previous && runOf.get(previous.version);
    const state = walked.states.get(release.version);
    if (!state) continue;
    const side = sideOf(state.claim, state.text?.gone ? null : (state.text?.terms ?? null), state.text?.gone);
    const goesOn = run && run.releases.at(-1) === previous && isSameEra(run, side.expression, state);
    const own: Run = goesOn ? run : { terms: side.expression, claim: state.claim, releases: [release] };
    if (goesOn) own.releases.push(release);
    else runs.push(own);
    if (side.expression !== NOT_KNOWN) own.terms = side.expression;
    runOf.set(release.version, own);
  }
  return runs.map((run) => toLine(run, run.releases.at(-1) === walked.onLine.at(-1)));
}

/** No change was told here, and the terms have the same name; a text that shows which BSD is meant gives it none. */
function isSameEra(run: Run, terms: string, state: State): boolean {
  if (state.last?.at.id === state.point.id) return false;
  const { claim } = state;
  return run.terms === terms || (claim?.kind === 'family' && run.claim?.spelling === claim.spelling);
}

function toLine({ terms, releases }: Run, open: boolean): Line {
  const [first] = releases;
  const end = releases.at(-1) ?? first;
  const last = releases.findLast((release) => release.stable) ?? end;
  return {
    range: open ? `>=${first.version}` : first === end ? first.version : `${first.version} - ${end.version}`,
    terms,
    last: last.version,
    first: first.version,
    ...(first.published.time === null ? {} : { firstDate: first.published.time }),
    ...(last.published.time === null ? {} : { lastDate: last.published.time }),
  };
}
