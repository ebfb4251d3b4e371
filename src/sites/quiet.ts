import { browser } from 'wxt/browser';
import { isPaused } from '../messages/paused.ts';

type Connection = { saveData?: boolean };

/** Whether only facts at hand may be shown here: this site is paused, or the browser asks to save data. */
export async function watchQuiet(host: string, signal: AbortSignal): Promise<() => boolean> {
  let until: string | null | undefined;
  const read = (paused: unknown) => {
    until =
      typeof paused === 'object' && paused !== null
        ? (paused as Record<string, string | null>)[host]
        : undefined;
  };
  const changed = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'local' && changes.paused) read(changes.paused.newValue);
  };
  browser.storage.onChanged.addListener(changed);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(changed));
  read((await browser.storage.local.get('paused')).paused);
  return () => isPaused(until, Date.now()) || savesData();
}

function savesData(): boolean {
  return (navigator as { connection?: Connection }).connection?.saveData === true;
}
