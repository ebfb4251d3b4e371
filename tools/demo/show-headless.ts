import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'puppeteer-core';
import { preferScheme, type Scheme } from '../browsers/color-scheme.ts';
import type { BrowserName } from '../browsers/names.ts';
import { type DemoPage, PAGES } from './pages.ts';
import { openPanel, readBadge } from './visit.ts';

/** High enough for most of an open panel. */
const VIEWPORT = { width: 1200, height: 1150 };

type Setting = { name: BrowserName; browser: Browser; folder: string };

/**
 * Goes through the pages without a window, prints what each badge says and saves pictures.
 * @param folder where the pictures go
 * @param onlyTold only the pictures that README and documents show
 * @returns the number of pages that got no badge
 */
export async function showHeadless(
  name: BrowserName,
  browser: Browser,
  folder: string,
  onlyTold: boolean,
): Promise<number> {
  mkdirSync(folder, { recursive: true });
  let without = 0;
  for (const page of PAGES.filter(({ told }) => told || !onlyTold)) {
    for (const scheme of ['light', 'dark'] as const) {
      const shown = await showPage({ name, browser, folder }, page, scheme);
      if (!shown) without++;
    }
  }
  return without;
}

async function showPage({ name, browser, folder }: Setting, { url, picture }: DemoPage, scheme: Scheme) {
  const page = await browser.newPage();
  await page.setViewport(VIEWPORT);
  await preferScheme(name, browser, page, scheme);
  await page.goto(url);
  const said = await readBadge(page);
  if (scheme === 'light') console.log(`\n${url}`);
  console.log(said ? `  [${said.level}] ${said.name}` : '  no badge appeared');
  if (said && !(await openPanel(page))) console.log('  the panel did not open');
  const file = path.join(folder, `${picture}-${scheme}.png`) as `${string}.png`;
  await page.screenshot({ path: file });
  console.log(`  picture: ${file}`);
  await page.close();
  return said !== null;
}
