import { browser } from 'wxt/browser';
import type { Sender } from './senders.ts';

/** Injects one of the extension's scripts into the tab that asks for it. `file`: its path in the package. */
export async function injectScript({ tab }: Sender, file: string): Promise<Record<string, never>> {
  if (tab?.id === undefined) throw new Error(`${file} needs a tab`);
  await browser.scripting.executeScript({
    target: { tabId: tab.id },
    files: [file],
  });
  return {};
}

/** Adds a style sheet to the tab that asks for it. */
export async function injectStyle({ tab }: Sender, css: string): Promise<void> {
  if (tab?.id === undefined) throw new Error('a style needs a tab');
  await browser.scripting.insertCSS({ target: { tabId: tab.id }, css });
}
