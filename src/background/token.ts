import { say } from '../locale/say.ts';
import type { TokenState } from '../messages/settings.ts';
import { gapWords } from '../policy/words.ts';
import type { Store } from '../store/types.ts';
import { further } from './further-scripts.ts';
import { managedSettings } from './managed.ts';

const KEY = 'github-token';

/**
 * The reader's GitHub token: kept among the store's secrets, out of reach of pages and content scripts, never synced,
 * exported or logged, and sent to api.github.com alone. Null where there is none or an administrator forbids it.
 */
export async function readToken(store: Store): Promise<string | null> {
  if ((await managedSettings())?.managed.tokenless) return null;
  const kept = await store.get<unknown>('secret', KEY);
  return typeof kept?.value === 'string' ? kept.value : null;
}

/** Throws where an administrator forbids tokens. */
export async function keepToken(store: Store, token: string, now: number): Promise<void> {
  if ((await managedSettings())?.managed.tokenless) throw new Error(say('managedTokenless'));
  await store.put('secret', KEY, { value: token, lookedAt: new Date(now).toISOString() });
}

export async function forgetToken(store: Store): Promise<void> {
  await store.remove('secret', KEY);
}

/** Whether a token is kept, and what GitHub says is left of its quota. */
export async function tokenState(store: Store, registryUrl: string): Promise<TokenState> {
  const token = await readToken(store);
  if (token === null) return { kept: false, quota: null, problem: null };
  const { liveQuota } = await further('answers');
  const answer = await liveQuota({ fetch: (...request) => fetch(...request), registryUrl, token });
  if (answer.ok) return { kept: true, quota: answer.value, problem: null };
  const problem = answer.code === 'forbidden' ? say('tokenRefused') : gapWords(answer.code);
  return { kept: true, quota: null, problem };
}
