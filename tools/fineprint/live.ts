import defaultRegistryUrl from 'registry-url';
import type { History } from '../../src/history/types.ts';
import type { LicenseEngine } from '../../src/license/types.ts';
import { liveSources } from '../../src/lookup/live-sources.ts';
import { lookUp } from '../../src/lookup/look-up.ts';
import { memoryStore } from '../../src/store/memory-store.ts';

/**
 * Histories from the real registry and GitHub, to their last stage. The registry is npm's configured one (as
 * `registry-url` reads it); the environment variable FINEPRINT_REGISTRY overrides it.
 */
export function liveHistories(engine: LicenseEngine): (subject: string) => Promise<History> {
  const registryUrl = process.env.FINEPRINT_REGISTRY || defaultRegistryUrl();
  const sources = liveSources({ fetch: globalThis.fetch, registryUrl })();
  const options = { sources, store: memoryStore(), clock: Date, engine, depth: 'story' } as const;
  return async (subject) => {
    let last: History | null = null;
    for await (const { history } of lookUp(subject, options)) last = history;
    if (!last) throw new Error('nothing was told');
    return last;
  };
}
