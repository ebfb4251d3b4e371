import { browser } from 'wxt/browser';
import type { Sender } from './senders.ts';

/** Injects one of the extension's content scripts into the tab that asks for it, by its entrypoint's name. */
export async function injectScript({ tab }: Sender, name: string): Promise<Record<string, never>> {
  if (tab?.id === undefined) throw new Error(`the script ${name} needs a tab`);
  await browser.scripting.executeScript({
    target: { tabId: tab.id },
    files: [`/content-scripts/${name}.js`],
  });
  return {};
}

/** Adds a style sheet to the tab that asks for it. */
export async function injectStyle({ tab }: Sender, css: string): Promise<void> {
  if (tab?.id === undefined) throw new Error('a style needs a tab');
  await browser.scripting.insertCSS({ target: { tabId: tab.id }, css });
}
