import { browser } from 'wxt/browser';

/** Runs `changed` with the keys of what changed in the extension's local storage, until the signal aborts. */
export function onStored(changed: (keys: string[]) => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local') changed(Object.keys(changes));
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener));
}
