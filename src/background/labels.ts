import { browser } from 'wxt/browser';
import type { Label } from '../policy/types.ts';

/** Finished labels lie in `storage.local`: a content script reads them before it asks the worker. */
const PREFIX = 'label:';
const MOST = 2000;

export async function keepLabel(label: Label): Promise<void> {
  await browser.storage.local.set({ [PREFIX + label.subject]: label }).catch(() => undefined);
}

/** Forgets all but the most recent labels. */
export async function pruneLabels(): Promise<void> {
  const everything = await browser.storage.local.get(null);
  const labels = Object.entries(everything)
    .filter(([key]) => key.startsWith(PREFIX))
    .map(([key, value]) => ({ key, at: (value as Partial<Label>).at ?? '' }))
    .sort((a, b) => (a.at < b.at ? 1 : -1));
  await browser.storage.local.remove(labels.slice(MOST).map(({ key }) => key));
}
