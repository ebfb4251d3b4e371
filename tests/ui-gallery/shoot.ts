import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import { createServer } from 'vite';

/**
 * Takes pictures of the gallery: `node tests/ui-gallery/shoot.ts FOLDER [chrome|firefox] [PATTERN]`. Prints the file of
 * each. Browsers are Debian's.
 */
const [folder = 'gallery', kind = 'chrome', pattern = ''] = process.argv.slice(2);
const PANELS = ['lerna', 'uaParserJs', 'react', 'fieldless', 'alert', 'rateLimited', 'hostile'];
const VIEWS = [
  ...['light', 'dark'].map((theme) => ({
    name: `badges-${theme}`,
    query: `index.html?theme=${theme}`,
    width: 700,
  })),
  ...['light', 'dark'].flatMap((theme) =>
    PANELS.map((panel) => ({
      name: `${panel}-${theme}`,
      query: `index.html?theme=${theme}&panel=${panel}`,
      width: 560,
    })),
  ),
  ...['light', 'dark'].map((theme) => ({
    name: `popup-${theme}`,
    query: `popup.html?theme=${theme}`,
    width: 328,
  })),
  { name: 'popup-denied', query: 'popup.html?denied', width: 328 },
  { name: 'narrow', query: 'index.html?panel=uaParserJs', width: 320 },
  { name: 'rtl', query: 'index.html?panel=uaParserJs&dir=rtl', width: 560 },
  { name: 'rtl-badges', query: 'index.html?dir=rtl', width: 700 },
].filter(({ name }) => name.includes(pattern));

const server = await createServer({
  configFile: false,
  root: path.resolve('.'),
  logLevel: 'warn',
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
});
await server.listen(0);
const origin = server.resolvedUrls?.local[0] ?? '';
const browser = await launch();
await mkdir(folder, { recursive: true });
const page = await browser.newPage();
page.on('console', (message) => message.type() === 'error' && console.log(message.text()));
page.on('pageerror', (error) => console.log('error:', String(error)));
for (const { name, query, width } of VIEWS) {
  await page.setViewport({ width, height: 1000 });
  await page.goto(`${origin}tests/ui-gallery/${query}`, { waitUntil: 'load' });
  await page.waitForSelector('fineprint-badge, .popup h2');
  await new Promise((resolve) => setTimeout(resolve, 250));
  const file = path.join(folder, `${kind}-${name}.png`) as `${string}.png`;
  await page.screenshot({ path: file });
  console.log(file);
}
await browser.close();
await server.close();

function launch(): Promise<Browser> {
  if (kind === 'firefox')
    return puppeteer.launch({ browser: 'firefox', executablePath: '/usr/bin/firefox-esr', headless: true });
  return puppeteer.launch({ executablePath: '/usr/bin/chromium', headless: true, args: ['--no-sandbox'] });
}
