import { createHash } from 'node:crypto';
import path from 'node:path';
import type { Browser } from 'puppeteer-core';
import { preferScheme } from '../browsers/color-scheme.ts';
import type { BrowserName } from '../browsers/names.ts';

const NPM = 'https://www.npmjs.com';
const GITHUB = 'https://github.com';
/** GitHub names a changed file's place after its path. */
const manifestPlace = createHash('sha256').update('package.json').digest('hex');
/** Low pictures: what matters stands at the top, but for the long lists. */
const VIEWPORT = { width: 1000, height: 480 };
const TALLER: Record<string, number> = { 'npm-versions': 900, 'npm-search': 1100 };
/** How long a surface is given to say all it has to say, in milliseconds. */
const PATIENCE = 3_000;

/** One page for each surface, all of them played ones. */
const SURFACES: Record<string, string> = {
  'npm-versions': `${NPM}/package/ua-parser-js?activeTab=versions`,
  'npm-dependencies': `${NPM}/package/sample-app?activeTab=dependencies`,
  'npm-search': `${NPM}/search?q=sample-`,
  'github-licence': `${GITHUB}/lerna/lerna/blob/250ec4f68f07903ef1d1b34170f93a796895f266/LICENSE`,
  'github-manifest': `${GITHUB}/sample/app/blob/main/package.json`,
  'github-private': `${GITHUB}/sample/secret-app/blob/main/package.json`,
  'github-licence-change': `${GITHUB}/lerna/lerna/pull/2/changes`,
  'github-package-change': `${GITHUB}/sample/upgrade/pull/1/changes#diff-${manifestPlace}`,
  'github-releases': `${GITHUB}/faisalman/ua-parser-js/releases`,
  'github-repositories': `${GITHUB}/sample?tab=repositories`,
};

/** Saves a picture of every surface in both themes. */
export async function showSurfaces(name: BrowserName, browser: Browser, folder: string): Promise<void> {
  for (const [picture, url] of Object.entries(SURFACES)) {
    for (const scheme of ['light', 'dark'] as const) {
      const page = await browser.newPage();
      await page.setViewport({ ...VIEWPORT, height: TALLER[picture] ?? VIEWPORT.height });
      await preferScheme(name, browser, page, scheme);
      await page.goto(url);
      await new Promise((resolve) => setTimeout(resolve, PATIENCE));
      const file = path.join(folder, `${picture}-${scheme}.png`) as `${string}.png`;
      await page.screenshot({ path: file });
      console.log(`  picture: ${file}`);
      await page.close();
    }
  }
}
