import type { Browser, Page } from 'puppeteer-core';
import { inFirefoxWindow } from './firefox-window.ts';
import type { BrowserName } from './names.ts';

export type Scheme = 'light' | 'dark';

/** Makes `prefers-color-scheme` say this: in this page (Chromium), or everywhere (Firefox with `systemAccess`). */
export async function preferScheme(
  name: BrowserName,
  browser: Browser,
  page: Page,
  scheme: Scheme,
): Promise<void> {
  if (name === 'chromium') {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    return;
  }
  const value = scheme === 'dark' ? 0 : 1;
  const preference = 'layout.css.prefers-color-scheme.content-override';
  await inFirefoxWindow(browser, `Services.prefs.setIntPref('${preference}', ${value})`);
}
