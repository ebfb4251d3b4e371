import { browser } from 'wxt/browser';
import type { Stored } from '../messages/settings.ts';
import type { Store } from '../store/types.ts';
import { allAcceptances } from './acceptances.ts';
import { dropAllLabels, labelKeys } from './labels.ts';
import { readChanged, readSettings } from './settings.ts';
import { FORM } from './stored/form-number.ts';
import { inTurn } from './stored/turn.ts';
import { forgetToken } from './token.ts';
import { readWatched } from './watch/watch-list.ts';

/** What is stored on this machine, and how big it is. */
export async function storedData(store: Store): Promise<Stored> {
  const everything = await browser.storage.local.get(null);
  const labels = labelKeys(everything);
  const settings = Object.fromEntries(Object.entries(everything).filter(([key]) => !labels.includes(key)));
  return {
    evidence: await evidenceSize(),
    settings: new TextEncoder().encode(JSON.stringify(settings)).length,
    labels: labels.length,
    acceptances: (await allAcceptances()).length,
    watched: (await readWatched()).length,
    durable: await store.durable(),
  };
}

/** The browser's own estimate of what the extension's databases take up. */
async function evidenceSize(): Promise<number | null> {
  const estimate = await navigator.storage?.estimate().catch(() => null);
  return estimate?.usage ?? null;
}

/** Forgets what can be fetched again. */
export async function clearEvidence(store: Store): Promise<void> {
  await store.clear();
  await dropAllLabels();
}

/** Forgets everything: as if it had just been installed. */
export async function clearEverything(store: Store): Promise<void> {
  await store.clear();
  await forgetToken(store);
  await inTurn(async () => {
    await browser.storage.local.clear();
    await browser.storage.sync.clear().catch(() => undefined);
    await browser.storage.local.set({ form: FORM });
  });
  await readChanged();
}

/** Everything that the reader set, as JSON. Neither the token nor evidence, which can be fetched again. */
export async function exportData(): Promise<string> {
  const { policy, paused, snoozed, registry, cdn } = await readSettings();
  const [acceptances, watched] = await Promise.all([allAcceptances(), readWatched()]);
  const form = { form: FORM, version: browser.runtime.getManifest().version };
  return JSON.stringify({ ...form, policy, acceptances, watched, paused, snoozed, registry, cdn }, null, 2);
}
