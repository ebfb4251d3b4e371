import { findBrowser } from './find.ts';
import { getBrowser } from './get.ts';
import type { BrowserName, FoundBrowser, Say } from './names.ts';

/**
 * An installed browser, or one that was got.
 * @throws Error with one sentence on what to install
 */
export async function ensureBrowser(name: BrowserName, say: Say): Promise<FoundBrowser> {
  return findBrowser(name) ?? (await getBrowser(name, say));
}
