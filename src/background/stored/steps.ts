import { browser } from 'wxt/browser';
import { wholeSubject } from '../../history/subject.ts';
import { writeSynced } from './synced.ts';

type Fields = Record<string, unknown>;

/**
 * From each stored form to the next, from the first on; each may run twice. Once released, a step never changes.
 * Form 1: the policy under one key of `storage.sync` (or of `storage.local` where that refused), one acceptance for
 * each exact subject. Form 2: the policy under `own` here and in parts in sync, acceptances in lists by package.
 */
export const STEPS: readonly (() => Promise<void>)[] = [fromForm1];

async function fromForm1(): Promise<void> {
  const local = await browser.storage.local.get(null);
  await moveAcceptances(local);
  const synced = await browser.storage.sync.get('policy').catch((): Fields => ({}));
  const policy = isObject(local.policy) ? local.policy : synced.policy;
  // What lies in sync may already be a later form's, written on another machine.
  const isForm1 = isObject(policy) && !('stamp' in policy);
  if (isForm1 && !('own' in local)) await keepOwn(policy);
  await browser.storage.local.remove('policy');
}

async function keepOwn(policy: Fields): Promise<void> {
  await browser.storage.local.set({ own: policy });
  await writeSynced(policy).catch(() => browser.storage.local.set({ unsynced: true }));
}

async function moveAcceptances(local: Fields): Promise<void> {
  const old = Object.entries(local).filter(([key, value]) => key.startsWith('accepted:') && isObject(value));
  const lists = new Map<string, unknown[]>();
  for (const [key, value] of old) {
    const home = `accepted:${wholeSubject(key.slice('accepted:'.length))}`;
    const list = lists.get(home) ?? listIn(local[home]);
    // A run that was cut off has moved it already.
    const isMoved = list.some((each) => JSON.stringify(each) === JSON.stringify(value));
    lists.set(home, isMoved ? list : [...list, value]);
  }
  if (lists.size > 0) await browser.storage.local.set(Object.fromEntries(lists));
  const emptied = old.map(([key]) => key).filter((key) => !lists.has(key));
  await browser.storage.local.remove(emptied);
}

function listIn(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
