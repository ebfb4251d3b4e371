import type { Browser } from 'puppeteer-core';
import { PAGES } from './pages.ts';
import { readBadge } from './visit.ts';

/** Opens the pages in a window, prints what each badge says, and stays until the window is closed. */
export async function showWindow(browser: Browser): Promise<void> {
  const closed = new Promise<void>((resolve) => browser.once('disconnected', () => resolve()));
  for (const { url } of PAGES) {
    const page = await browser.newPage();
    await page.goto(url);
    const said = await readBadge(page);
    console.log(`${url}\n  ${said ? `[${said.level}] ${said.name}` : 'no badge appeared'}`);
  }
  console.log('Click a badge. Close the window to end.');
  await closed;
}
