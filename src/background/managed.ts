import { browser } from 'wxt/browser';
import { type ReadManaged, readManaged } from '../policy/read-managed.ts';

/** What an administrator set; null where nothing is managed (Firefox rejects then, Chromium gives an empty object). */
export async function managedSettings(): Promise<ReadManaged | null> {
  return readManaged(await browser.storage.managed.get(null).catch(() => null));
}
