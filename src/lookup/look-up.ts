import type { Evidence, Track } from '../history/evidence.ts';
import { parseSubject, type Subject } from '../history/subject.ts';
import { tellHistory } from '../history/tell-history.ts';
import type { History } from '../history/types.ts';
import type { LicenseEngine } from '../license/types.ts';
import type { Sources } from '../sources/types.ts';
import type { Store } from '../store/types.ts';
import type { Depth, Desk } from './desk.ts';
import { type Gathered, gatherFor, retryTime, toEvidence } from './evidence-builder.ts';
import { createIdentified, type Identified } from './identified.ts';
import { createKeeper, createRecaller, type Keeper } from './keeper.ts';
import { lookUpPackage } from './look-up-package.ts';
import { lookUpRepository } from './look-up-repository.ts';

export type LookUpOptions = {
  sources: Sources;
  store: Store;
  /** `now`: milliseconds since 1970. */
  clock: { now(): number };
  engine: LicenseEngine;
  /** Stops the look-up after the request under way. */
  signal?: AbortSignal;
  depth?: Depth;
  /** Tells what is kept, however old, and asks nobody. */
  kept?: boolean;
};

/** A whole story. `more`: a better one follows; `retryAt`: when it is worth looking again for what could not be had. */
export type Told = { history: History; evidence: Evidence; more: boolean; retryAt?: string };

const ALL_TRACKS: Track[] = ['declared', 'shippedText', 'repositoryText'];

/**
 * Looks a subject up and tells ever better stories: what is kept first, however old, then what each source adds.
 * Whatever can't be had becomes a gap in the story's coverage. Throws only where `subject` is none.
 */
export async function* lookUp(subject: string, options: LookUpOptions): AsyncGenerator<Told> {
  const parsed = parseSubject(subject);
  if (!parsed) throw new TypeError(`not a subject: ${subject}`);
  const { clock, store, sources, signal, depth = 'badge' } = options;
  const gathered = gatherFor(subject, new Date(clock.now()).toISOString());
  const identified = createIdentified(options.engine);
  const stagesWith = (keeper: Keeper) => stagesOf(parsed, { gathered, keeper, sources, identified, depth });
  for await (const _ of stagesWith(createRecaller(store))) if (signal?.aborted) return;
  if (options.kept) {
    yield tell(gathered, missing(gathered), identified, 'paused');
    return;
  }
  if (isWorthTelling(gathered)) yield tell(gathered, ALL_TRACKS, identified);
  gathered.gaps = [];
  const keeper = createKeeper(store, clock);
  let askedBefore = isWorthTelling(gathered) ? 0 : null;
  for await (const pending of stagesWith(keeper)) {
    if (signal?.aborted) return;
    // A stage that had all it wanted from the store has nothing to add to what was told.
    if (pending.length > 0 && keeper.asked() === askedBefore) continue;
    askedBefore = keeper.asked();
    yield tell(gathered, pending, identified);
  }
}

function stagesOf(subject: Subject, desk: Desk): AsyncGenerator<Track[]> {
  return subject.type === 'npm' ? lookUpPackage(subject, desk) : lookUpRepository(subject, desk);
}

function isWorthTelling({ package: record, revisions }: Gathered): boolean {
  return record !== undefined || revisions.length > 0;
}

/** What would be looked for, were it not for a pause: of a package there may always be more texts. */
function missing({ package: record, declaredRevisions, revisions }: Gathered): Track[] {
  const isKnown = { declared: record || declaredRevisions.length > 0, repositoryText: revisions.length > 0 };
  return ALL_TRACKS.filter((track) => track === 'shippedText' || !isKnown[track]);
}

/** `why`: what the tracks of `pending` wait for. */
async function tell(
  gathered: Gathered,
  pending: Track[],
  identified: Identified,
  why: 'not-yet' | 'paused' = 'not-yet',
): Promise<Told> {
  const evidence = toEvidence(gathered, pending, why);
  const history = tellHistory(evidence, await identified.learn(evidence));
  const retryAt = retryTime(gathered);
  return {
    history,
    evidence,
    more: why === 'not-yet' && pending.length > 0,
    ...(retryAt === undefined ? {} : { retryAt }),
  };
}
