import { browser } from 'wxt/browser';

/**
 * The tab in front of each window. Asked for when something waits, instead of followed by events: those would start a stopped
 * worker with every change of tabs.
 */
export async function tabsInView(): Promise<ReadonlySet<number>> {
  const tabs = await browser.tabs.query({ active: true });
  return new Set(tabs.flatMap(({ id }) => id ?? []));
}
