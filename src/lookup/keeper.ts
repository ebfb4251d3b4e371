import type { GapCode } from '../history/evidence.ts';
import type { Answer, Failure, Validator } from '../sources/types.ts';
import type { Kept, KeptKind, Store } from '../store/types.ts';

/** Lists are good for an hour (docs/scale.md). */
const HOUR = 3_600_000;
/** How soon a passing failure is worth another try, where the source does not say; twice as long after each one. */
const FIRST_PAUSE = 15_000;
/** Failures that asking again does not mend soon. */
const LASTING: GapCode[] = [
  'not-found',
  'forbidden',
  'too-large',
  'redirected',
  'no-license-file',
  'unpublished',
  'private',
];

/** Why nothing came, and when asking again makes sense (ISO 8601; absent: not soon). */
export type Trouble = Omit<Failure, 'ok'>;
type KeptTrouble = { trouble: Trouble; expires: string; failures: number };

/** What came of asking: the value (perhaps an old one) and, where asking failed, why. */
export type Outcome<T> = { value: T | null; lookedAt: string | null; failure: Trouble | null };
/** `lists` grow old and are confirmed with their validator; `lasting` things never change. */
export type Shelf = { kind: KeptKind; key: string; age: 'list' | 'lasting' };

/** Asks a source only for what is not kept, or too old; failures are kept too, so that nothing is asked twice in vain. */
export type Keeper = {
  /** How often a source was asked so far; null where none ever is. */
  asked(): number | null;
  /** Keeps a value of our own making. */
  keep<T>(shelf: Shelf, value: T): Promise<void>;
  /** Without `ask`, only what is kept. */
  obtain<T>(shelf: Shelf, ask?: (validator?: Validator) => Promise<Answer<T>>): Promise<Outcome<T>>;
};

/** A keeper over a store. Neither store nor sources throw, and nor does this. */
export function createKeeper(store: Store, clock: { now(): number }): Keeper {
  const now = () => new Date(clock.now()).toISOString();
  const failureKey = ({ kind, key }: Shelf) => `${kind} ${key}`;
  let asked = 0;

  async function knownFailure(shelf: Shelf): Promise<Trouble | null> {
    const kept = await store.get<KeptTrouble>('failure', failureKey(shelf));
    return kept && clock.now() < Date.parse(kept.value.expires) ? kept.value.trouble : null;
  }

  async function ask<T>(
    shelf: Shelf,
    kept: Kept<T> | null,
    source: (validator?: Validator) => Promise<Answer<T>>,
  ) {
    asked += 1;
    const answer = await source(kept?.validator);
    const lookedAt = now();
    if (!answer.ok) return fail(shelf, kept, answer, lookedAt);
    if (answer.unchanged) {
      if (kept) await store.put(shelf.kind, shelf.key, { ...kept, lookedAt });
      await store.remove('failure', failureKey(shelf));
      return { value: kept?.value ?? null, lookedAt, failure: null };
    }
    await store.remove('failure', failureKey(shelf));
    const { value, validator } = answer;
    await store.put(shelf.kind, shelf.key, { value, lookedAt, ...(validator ? { validator } : {}) });
    return { value, lookedAt, failure: null };
  }

  async function fail<T>(shelf: Shelf, kept: Kept<T> | null, answer: Failure, lookedAt: string) {
    const lasts = LASTING.includes(answer.code);
    const before = await store.get<KeptTrouble>('failure', failureKey(shelf));
    const failures = (before?.value.failures ?? 0) + 1;
    const pause = lasts ? HOUR : Math.min(HOUR, FIRST_PAUSE * 2 ** (failures - 1));
    const expires = answer.until ?? new Date(clock.now() + pause).toISOString();
    const failure: Trouble = { code: answer.code, ...(lasts ? {} : { until: expires }) };
    await store.put('failure', failureKey(shelf), {
      value: { trouble: failure, expires, failures },
      lookedAt,
    });
    return { value: kept?.value ?? null, lookedAt: kept?.lookedAt ?? null, failure };
  }

  return {
    asked: () => asked,
    keep: ({ kind, key }, value) => store.put(kind, key, { value, lookedAt: now() }),
    async obtain<T>(
      shelf: Shelf,
      source?: (validator?: Validator) => Promise<Answer<T>>,
    ): Promise<Outcome<T>> {
      const kept = await store.get<T>(shelf.kind, shelf.key);
      const fresh = kept && (shelf.age === 'lasting' || clock.now() - Date.parse(kept.lookedAt) < HOUR);
      if (fresh || !source) return known(kept);
      const failure = await knownFailure(shelf);
      if (failure) return { value: kept?.value ?? null, lookedAt: kept?.lookedAt ?? null, failure };
      return ask(shelf, kept, source);
    },
  };
}

/** A keeper that only remembers: what is kept comes at once, however old, and nobody is asked. */
export function createRecaller(store: Store): Keeper {
  return {
    asked: () => null,
    keep: async () => undefined,
    async obtain<T>({ kind, key }: Shelf): Promise<Outcome<T>> {
      const kept = await store.get<T>(kind, key);
      return known(kept);
    },
  };
}

function known<T>(kept: Kept<T> | null): Outcome<T> {
  return { value: kept?.value ?? null, lookedAt: kept?.lookedAt ?? null, failure: null };
}

/** For sources whose answers have no validator. */
export async function lasting<T>(found: Promise<{ ok: true; value: T } | Failure>): Promise<Answer<T>> {
  const answer = await found;
  return answer.ok ? { ok: true, unchanged: false, value: answer.value } : answer;
}
