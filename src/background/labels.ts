import { browser } from 'wxt/browser';
import { wholeSubject } from '../history/subject.ts';
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
  const labels = labelKeys(everything)
    .map((key) => ({ key, at: (everything[key] as Partial<Label>).at ?? '' }))
    .sort((a, b) => (a.at < b.at ? 1 : -1));
  await browser.storage.local.remove(labels.slice(MOST).map(({ key }) => key));
}

/** Forgets the labels of a package or repository in every version: what the reader said of it has changed. */
export async function dropLabelsOf(subject: string): Promise<void> {
  const whole = wholeSubject(subject);
  const keys = labelKeys(await browser.storage.local.get(null));
  await browser.storage.local.remove(keys.filter((key) => wholeSubject(key.slice(PREFIX.length)) === whole));
}

export async function dropAllLabels(): Promise<void> {
  await browser.storage.local.remove(labelKeys(await browser.storage.local.get(null)));
}

/** The keys of labels among all that is stored. */
export function labelKeys(everything: Record<string, unknown>): string[] {
  return Object.keys(everything).filter((key) => key.startsWith(PREFIX));
}
