import { browser } from 'wxt/browser';

type Stored = Record<string, unknown>;

const wanted = new Set<string>();
let reading: Promise<Stored> | undefined;

/**
 * Reads keys of the extension's local storage. All that is asked for before the browser's next turn is read at once, as
 * each read costs a page's start a message to the browser and back.
 * @throws Error where the browser cannot read its own storage
 */
export function readStored(keys: readonly string[]): Promise<Stored> {
  for (const key of keys) wanted.add(key);
  reading ??= Promise.resolve().then(() => {
    const all = [...wanted];
    wanted.clear();
    reading = undefined;
    return browser.storage.local.get(all);
  });
  return reading;
}
