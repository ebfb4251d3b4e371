import { browser } from 'wxt/browser';
import type { Acceptance } from '../policy/types.ts';

const PREFIX = 'accepted:';

/** What the reader accepted for this subject, or null. */
export async function readAcceptance(subject: string): Promise<Acceptance | null> {
  const key = PREFIX + subject;
  const { [key]: kept } = await browser.storage.local.get(key);
  return (kept as Acceptance | undefined) ?? null;
}

export async function keepAcceptance(acceptance: Acceptance): Promise<void> {
  await browser.storage.local.set({ [PREFIX + acceptance.subject]: acceptance });
}

export async function dropAcceptance(subject: string): Promise<void> {
  await browser.storage.local.remove(PREFIX + subject);
}
