import type { Outside } from '../answers/lent.ts';
import type { Store } from '../store/types.ts';
import { managedSettings } from './managed.ts';
import { readSettings } from './settings.ts';
import { readToken } from './token.ts';

/** What look-ups may use of the outside world, as reader and administrator set it. `usual`: address of the public registry. */
export async function readOutside(store: Store, usual: string): Promise<Outside> {
  const [read, { registry, cdn }, token] = await Promise.all([
    managedSettings(),
    readSettings(),
    readToken(store),
  ]);
  const registryUrl = read?.managed.registry ?? registry ?? usual;
  // The CDN has the public registry's packages, which another registry's may share nothing but the name with.
  const cdnAllowed = cdn && registryUrl === usual;
  return { registryUrl, ...(token === null ? {} : { token }), cdnAllowed: () => cdnAllowed };
}
