import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { inFirefoxWindow } from '../../../tools/browsers/firefox-window.ts';
import type { OpenWorld } from '../harness/open-world.ts';

/** A copy of a built extension without `unlimitedStorage`, which Chromium asks for no quota (tried with 156). */
export function withQuota(extensionFolder: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'fineprint-quota-'));
  cpSync(extensionFolder, folder, { recursive: true });
  const path = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as { permissions: string[] };
  manifest.permissions = manifest.permissions.filter((one) => one !== 'unlimitedStorage');
  writeFileSync(path, JSON.stringify(manifest));
  return folder;
}

/**
 * Leaves the extension's databases so many bytes in all. Before anything was written: Chromium remembers for half a minute
 * how much room there was. Firefox counts anew only when it opens its storage anew, under which the worker is stopped.
 */
export async function leaveRoom(opened: OpenWorld, own: Page, bytes: number): Promise<void> {
  if (opened.name === 'chromium') {
    const session = await own.createCDPSession();
    const origin = await own.evaluate(() => location.origin);
    await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: bytes });
    return;
  }
  const limit = `
    Services.prefs.setIntPref('dom.quotaManager.temporaryStorage.fixedLimit', ${Math.ceil(bytes / 1024)});
    Services.prefs.setBoolPref('dom.quotaManager.testing', true);
    new Promise((resolve) => { Services.qms.reset().callback = () => resolve('done'); });`;
  await inFirefoxWindow(own.browser(), limit);
  await opened.stopWorker();
}

// These run in the page, so that they name nothing from around them.

/**
 * Fills the worker's database (`fineprint`) with lists of long ago, or one that the worker knows nothing of, until the browser
 * refuses.
 * @returns the names of its refusals
 */
export async function fillStorage(database: string): Promise<string[]> {
  const opened = await new Promise<IDBDatabase>((resolve) => {
    const request = indexedDB.open(database);
    request.onupgradeneeded = () =>
      request.result.createObjectStore('evidence', { keyPath: ['kind', 'key'] });
    request.onsuccess = () => resolve(request.result);
  });
  const put = (key: string, size: number) =>
    new Promise<string | null>((resolve) => {
      const pad = crypto.getRandomValues(new Uint8Array(size));
      const transaction = opened.transaction('evidence', 'readwrite');
      const row = { kind: 'listing', key, shape: 1, lookedAt: '2020-01-01T00:00:00.000Z' };
      transaction.objectStore('evidence').put({ ...row, value: { files: [], pad } });
      transaction.oncomplete = () => resolve(null);
      transaction.onabort = () => resolve(transaction.error?.name ?? 'no reason');
    });
  const refusals = new Set<string>();
  // Ever smaller ones, until nothing fits.
  for (const size of [30_000, 3_000, 300]) {
    for (let at = 0; at < 1_000; at++) {
      const failed = await put(`old/${size}-${at}`, size).catch(({ name }: Error) => name);
      if (failed === null) continue;
      refusals.add(failed);
      break;
    }
  }
  opened.close();
  return [...refusals];
}

/**
 * Fills what the settings lie in, until the browser refuses; with `false`, makes room again.
 * @returns the error's message
 */
export async function fillSettings(full: boolean): Promise<string> {
  const { chrome } = globalThis as unknown as {
    chrome: {
      storage: { local: { set(items: object): Promise<void>; remove(keys: string[]): Promise<void> } };
    };
  };
  const { local } = chrome.storage;
  const keys = [1_000_000, 30_000, 1_000, 30].flatMap((size) =>
    Array.from({ length: 40 }, (_, at) => ({ key: `pad:${size}-${at}`, size })),
  );
  if (!full) {
    await local.remove(keys.map(({ key }) => key));
    return '';
  }
  // Firefox compresses what it stores.
  const noise = String.fromCharCode(
    ...crypto.getRandomValues(new Uint8Array(60_000)).map((byte) => 35 + (byte % 50)),
  );
  let refusal = '';
  for (const { key, size } of keys) {
    await local.set({ [key]: noise.repeat(size / 60_000 + 1).slice(0, size) }).catch((error: Error) => {
      refusal = error.message;
    });
  }
  return refusal;
}

/** How many rows of each kind the worker's database has, those of long ago as `old`. */
export async function rowsKept(): Promise<Record<string, number>> {
  const opened = await new Promise<IDBDatabase>((resolve) => {
    const request = indexedDB.open('fineprint');
    request.onsuccess = () => resolve(request.result);
  });
  const rows = await new Promise<{ kind: string; lookedAt: string }[]>((resolve) => {
    const request = opened.transaction('evidence').objectStore('evidence').getAll();
    request.onsuccess = () => resolve(request.result);
  });
  opened.close();
  const counts: Record<string, number> = {};
  for (const { kind, lookedAt } of rows) {
    const name = lookedAt < '2021' ? 'old' : kind;
    counts[name] = (counts[name] ?? 0) + 1;
  }
  return counts;
}
