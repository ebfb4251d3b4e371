import path from 'node:path';
import type { Page } from 'puppeteer-core';
import type { Driver } from '../../tests/e2e/harness/driver.ts';
import { preferScheme, type Scheme } from '../browsers/color-scheme.ts';
import type { BrowserName } from '../browsers/names.ts';
import { openPanel, readBadge } from './visit.ts';

/** A page of the extension's own, or of a site with its panel open, in a window of a size. */
type View = { picture: string; width: number; height: number; open: (scheme: Scheme) => Promise<Page> };

const PACKAGE = 'https://www.npmjs.com/package/ua-parser-js';
const BANNED = 'https://github.com/lerna/lerna/tree/250ec4f68f07903ef1d1b34170f93a796895f266';
/** How long a page is given to say all it has to say, in milliseconds. */
const PATIENCE = 2_500;

/** Saves pictures of popup, settings, full history, and a panel with its quotation, in both themes. */
export async function showPages(name: BrowserName, driver: Driver, folder: string): Promise<void> {
  for (const view of viewsOf(name, driver)) {
    for (const scheme of ['light', 'dark'] as const) {
      const page = await view.open(scheme);
      await page.setViewport({ width: view.width, height: view.height });
      await new Promise((resolve) => setTimeout(resolve, PATIENCE));
      await stopTimers(page);
      await page.bringToFront();
      const file = path.join(folder, `${view.picture}-${scheme}.png`) as `${string}.png`;
      await page.screenshot({ path: file });
      console.log(`  picture: ${file}`);
      for (const each of await page.browser().pages()) if (each.url() !== 'about:blank') await each.close();
    }
  }
}

/** A tab in the background is not drawn, and a popup that comes to the front would soon tell of its own tab. */
async function stopTimers(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (let timer = 0; timer < 1000; timer++) clearInterval(timer);
  });
}

function viewsOf(name: BrowserName, driver: Driver): View[] {
  const ours = async (address: string, scheme: Scheme, over?: Page) => {
    const page = await driver.newExtensionPage(address, over);
    await preferScheme(name, page.browser(), page, scheme);
    return page;
  };
  const site = async (address: string, scheme: Scheme, width: number, height: number) => {
    const page = await driver.newPage(scheme);
    await page.setViewport({ width, height });
    await page.goto(address);
    await readBadge(page);
    return page;
  };
  return [
    {
      picture: 'popup',
      width: 328,
      height: 790,
      open: async (scheme) => ours('popup.html', scheme, await site(PACKAGE, scheme, 1000, 700)),
    },
    { picture: 'settings', width: 1000, height: 720, open: (scheme) => ours('settings.html', scheme) },
    {
      picture: 'history',
      width: 1000,
      height: 900,
      open: (scheme) => ours('history.html?subject=npm:ua-parser-js', scheme),
    },
    {
      picture: 'github-panel',
      width: 1000,
      height: 900,
      open: async (scheme) => {
        const page = await site(BANNED, scheme, 1000, 900);
        await openPanel(page);
        return page;
      },
    },
  ];
}
