import { browser } from 'wxt/browser';
import { DEFAULT_POLICY } from '../policy/default-policy.ts';
import { ownStart, withManaged } from '../policy/managed.ts';
import type { ReadManaged } from '../policy/read-managed.ts';
import { readPolicy } from '../policy/read-policy.ts';
import type { Policy } from '../policy/types.ts';
import { readSynced, writeSynced } from './stored/synced.ts';

type Fields = Record<string, unknown>;
const KEYS = ['own', 'organisations', 'phrases', 'unsynced', 'syncLists'];

/**
 * What the reader set, or null where nothing yet. The account's copy counts, as another machine may have written it;
 * this machine's where the account refused the last write, or has nothing whole.
 */
export async function readOwn(): Promise<Policy | null> {
  const local = await browser.storage.local.get(KEYS);
  const synced = local.unsynced ? null : await readSynced();
  const levels = synced ?? (isObject(local.own) ? local.own : null);
  const lists = local.syncLists === true && synced ? {} : listsOf(local);
  if (!levels && !lists.organisations && !lists.phrases) return null;
  return readPolicy({ ...levels, ...lists }).policy;
}

function listsOf({ organisations, phrases }: Fields): Fields {
  return { organisations, phrases };
}

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The policy that an edit changes: the reader's own, or where one would start. */
export function ownPolicy(own: Policy | null, read: ReadManaged | null): Policy {
  return own ?? (read ? ownStart(read.managed) : DEFAULT_POLICY);
}

/** The policy that verdicts are made under. */
export function effectivePolicy(own: Policy | null, read: ReadManaged | null): Policy {
  return read ? withManaged(own, read.managed) : (own ?? DEFAULT_POLICY);
}

/**
 * Levels and watched licences follow the reader's account; the names of organisations and the phrases stay on this
 * machine unless the reader asked otherwise. Where sync refuses (off, or over its quota) all of it stays here,
 * which `unsynced` tells.
 */
export async function writeOwn(policy: Policy): Promise<void> {
  const { organisations, phrases, ...levels } = policy;
  const { syncLists: withLists } = await browser.storage.local.get('syncLists');
  await browser.storage.local.set({ own: levels, organisations, phrases });
  const unsynced = await writeSynced(withLists === true ? policy : levels).then(
    () => false,
    () => true,
  );
  if (unsynced) await browser.storage.local.set({ unsynced });
  else await browser.storage.local.remove('unsynced');
}

/** Lets organisations and phrases follow the account, or takes them back to this machine. */
export async function syncLists(on: boolean): Promise<void> {
  const own = await readOwn();
  await browser.storage.local.set({ syncLists: on });
  if (own) await writeOwn(own);
}

/** Keeps here what another machine wrote to the account, for when the account cannot be read. */
export async function mirrorSynced(): Promise<void> {
  const synced = await readSynced();
  if (!synced) return;
  const { organisations: _, phrases: __, ...levels } = synced;
  await browser.storage.local.set({ own: levels });
}
