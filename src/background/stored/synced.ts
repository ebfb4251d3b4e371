import { browser } from 'wxt/browser';
import { fromChunks, isHead, leftoverKeys, toChunks } from './chunks.ts';
import { FORM } from './form-number.ts';

const KEY = 'policy';

/** What the reader's account holds; null: nothing, an incomplete write, or no sync in this browser. */
export async function readSynced(): Promise<Record<string, unknown> | null> {
  const items = await browser.storage.sync.get(null).catch(() => null);
  if (!items) return null;
  const head = items[KEY];
  // A newer Fineprint on another machine may have written what this one cannot read.
  if (isHead(head) && head.form > FORM) return null;
  const text = fromChunks(KEY, items);
  return text === null ? null : parseObject(text);
}

/** Writes to the reader's account. Rejects where it is off, or over its quota (102,400 bytes, 8,192 an item). */
export async function writeSynced(value: object): Promise<void> {
  await browser.storage.sync.set(toChunks(KEY, JSON.stringify(value), FORM, crypto.randomUUID()));
  const leftover = leftoverKeys(KEY, await browser.storage.sync.get(null));
  if (leftover.length > 0) await browser.storage.sync.remove(leftover);
}

function parseObject(text: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? { ...value } : null;
  } catch {
    return null;
  }
}
