import { browser } from 'wxt/browser';
import { PERIOD } from './look-again.ts';
import { readWatched } from './watch-list.ts';

export const LOOK_AGAIN = 'look again';

/**
 * Keeps the alarm while something is watched. The browser forgets alarms on an update and fires those missed in sleep
 * once, so this is called whenever the worker starts and whenever the list changes.
 */
export async function keepAlarm(): Promise<void> {
  const isWatching = (await readWatched()).length > 0;
  const alarm = await browser.alarms.get(LOOK_AGAIN);
  if (!isWatching) await browser.alarms.clear(LOOK_AGAIN);
  else if (!alarm) await browser.alarms.create(LOOK_AGAIN, { delayInMinutes: 1, periodInMinutes: PERIOD });
}
