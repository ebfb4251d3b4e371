import maxSatisfying from 'semver/ranges/max-satisfying.js';
import type { PackageRecord } from '../history/evidence.ts';
import { createKeeper, createRecaller } from './keeper.ts';
import type { LookUpOptions } from './look-up.ts';
import { recordShelf } from './look-up-package.ts';

/**
 * The version that a manifest's range would bring in today: the one that `latest` stands for where it fits, else the
 * highest that fits (npm's documentation of `npm install`), else what a dist-tag of that name stands for; null where
 * there is none, or where the package's document can't be had.
 */
export async function resolveRange(
  name: string,
  range: string,
  { sources, store, clock, kept }: Pick<LookUpOptions, 'sources' | 'store' | 'clock' | 'kept'>,
): Promise<string | null> {
  const keeper = kept ? createRecaller(store) : createKeeper(store, clock);
  const outcome = await keeper.obtain<PackageRecord>(recordShelf(name), (validator) =>
    sources.registry.record(name, validator),
  );
  return outcome.value ? versionFor(outcome.value, range) : null;
}

/** The same over a document at hand. */
export function versionFor({ tags, versions }: PackageRecord, range: string): string | null {
  if (Object.hasOwn(tags, range)) return tags[range] ?? null;
  const { latest } = tags;
  if (latest !== undefined && maxSatisfying([latest], range) !== null) return latest;
  return maxSatisfying(
    versions.map(({ version }) => version),
    range,
  );
}
