import { browser } from 'wxt/browser';
import type { Settings } from '../messages.ts';
import { editPolicy } from '../policy/edit.ts';
import { readPolicy } from '../policy/read-policy.ts';
import type { Policy, PolicyEdit } from '../policy/types.ts';

/** One writer, one edit at a time: two windows that edit at once lose nothing of each other's. */
let queue: Promise<unknown> = Promise.resolve();

function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const turn = queue.then(work);
  queue = turn.catch(() => undefined);
  return turn;
}

/** The settings as they stand; what makes no sense in storage reads as its default. */
export async function readSettings(): Promise<Settings> {
  const [synced, local] = await Promise.all([
    browser.storage.sync.get('policy').catch((): Record<string, unknown> => ({})),
    browser.storage.local.get(['policy', 'organisations', 'phrases', 'paused']),
  ]);
  const { organisations, phrases } = local;
  const kept = local.policy ?? synced.policy;
  const parts = typeof kept === 'object' && kept !== null ? kept : {};
  return { policy: readPolicy({ ...parts, organisations, phrases }).policy, paused: pauses(local.paused) };
}

function pauses(value: unknown): Settings['paused'] {
  if (typeof value !== 'object' || value === null) return {};
  const entries = Object.entries(value).filter(([, until]) => until === null || typeof until === 'string');
  return Object.fromEntries(entries);
}

export function changePolicy(edit: PolicyEdit): Promise<Settings> {
  return inTurn(async () => {
    const { policy } = await readSettings();
    await writePolicy(editPolicy(policy, edit));
    await refreshRevision();
    return readSettings();
  });
}

/**
 * Levels and watched licences follow the reader's account; the names of organisations and the phrases stay on this
 * machine. Where sync refuses (off, or over its 8,192 bytes an item) the whole policy stays here too.
 */
async function writePolicy({ organisations, phrases, ...synced }: Policy): Promise<void> {
  await browser.storage.local.set({ organisations, phrases });
  try {
    await browser.storage.sync.set({ policy: synced });
    await browser.storage.local.remove('policy');
  } catch {
    await browser.storage.local.set({ policy: synced });
  }
}

/** Pauses a host until a time, until resumed (null), or resumes it (undefined). */
export function changePause(host: string, until: string | null | undefined): Promise<Settings> {
  return inTurn(async () => {
    const { paused } = await readSettings();
    const { [host]: _, ...others } = paused;
    await browser.storage.local.set({ paused: until === undefined ? others : { ...others, [host]: until } });
    return readSettings();
  });
}

/** Writes the policy's revision where open pages see it change, and gives it. */
export async function refreshRevision(): Promise<string> {
  const { policy } = await readSettings();
  const revision = `${browser.runtime.getManifest().version}-${await shortHash(JSON.stringify(policy))}`;
  const { revision: known } = await browser.storage.local.get('revision');
  if (known !== revision) await browser.storage.local.set({ revision });
  return revision;
}

async function shortHash(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(digest).slice(0, 6)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
