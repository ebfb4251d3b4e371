import type { Evidence, Gap, GapCode, ShippedText, Track } from '../history/evidence.ts';
import type { Outcome } from './keeper.ts';

/** Evidence while it is being gathered. */
export type Gathered = Omit<Evidence, 'shipped'> & { shipped: Map<string, ShippedText> };

/** Nothing gathered yet. */
export function gatherFor(subject: string, lookedAt: string): Gathered {
  return { subject, shipped: new Map(), revisions: [], declaredRevisions: [], gaps: [], lookedAt };
}

/** Notes why something was not looked at; one gap for each track and code, with all its versions. */
export function addGap(
  { gaps }: Gathered,
  track: Track,
  code: GapCode,
  until?: string,
  version?: string,
): void {
  const known = gaps.find((gap) => gap.track === track && gap.code === code);
  const gap: Gap = known ?? { track, code };
  if (!known) gaps.push(gap);
  if (until !== undefined && (gap.until ?? '') < until) gap.until = until;
  if (version !== undefined) gap.versions = [...new Set([...(gap.versions ?? []), version])];
}

/** Notes the failure of an outcome, if it has one. */
export function addFailure(
  gathered: Gathered,
  track: Track,
  outcome: Outcome<unknown>,
  version?: string,
): void {
  if (outcome.failure) addGap(gathered, track, outcome.failure.code, outcome.failure.until, version);
}

/** The evidence so far; tracks of `pending` are marked with why they are. */
export function toEvidence(gathered: Gathered, pending: Track[], code: GapCode): Evidence {
  const { shipped, gaps, ...rest } = gathered;
  return structuredClone({
    ...rest,
    shipped: [...shipped.values()],
    gaps: [...gaps, ...pending.map((track): Gap => ({ track, code }))],
  });
}

/** When it is worth asking again: the earliest time that a failure names. */
export function retryTime({ gaps }: Gathered): string | undefined {
  return gaps.flatMap((gap) => gap.until ?? []).sort()[0];
}
