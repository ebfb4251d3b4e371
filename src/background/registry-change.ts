import { browser } from 'wxt/browser';
import type { Store } from '../store/types.ts';
import { dropAllLabels } from './labels.ts';

const KEY = 'askedRegistry';

/**
 * Evidence is kept by the names of packages, which mean something else at another registry: whoever changed it, reader,
 * administrator or a new build, what the former one said is forgotten.
 */
export async function followRegistry(store: Store, registryUrl: string): Promise<void> {
  const { [KEY]: former } = await browser.storage.local.get(KEY);
  if (former === registryUrl) return;
  if (former !== undefined) {
    await store.clear();
    await dropAllLabels();
  }
  // Where there is no room, the next worker finds the former one and forgets once more.
  await browser.storage.local.set({ [KEY]: registryUrl }).catch(() => undefined);
}
