import type { Page } from 'puppeteer-core';
import type { Driver } from './driver.ts';

/** The popup or another page of the extension, open in a tab. */
export type ExtensionPage = {
  page: Page;
  text(): Promise<string>;
  close(): Promise<void>;
};

/** Opens one of the extension's own pages. */
export async function openExtensionPage(driver: Driver, path: string, over?: Page): Promise<ExtensionPage> {
  const page = await driver.newExtensionPage(path, over);
  // innerText, not textContent: hidden text is not what a reader sees
  const text = () => page.evaluate(() => document.body.innerText);
  return { page, text, close: () => page.close() };
}
