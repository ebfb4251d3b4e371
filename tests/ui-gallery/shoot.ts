import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { BrowserName } from '../../tools/browsers/names.ts';
import { launchPlain, serveGallery } from './serve.ts';

/**
 * Takes pictures of the gallery: `npm run gallery -- FOLDER chromium|firefox [PATTERN]`. Prints the file
 * of each.
 */
const [folder = '.output/gallery', name = 'chromium', pattern = ''] = process.argv.slice(2);
const PANELS = ['lerna', 'uaParserJs', 'react', 'fieldless', 'alert', 'rateLimited', 'hostile'];
const THEMES = ['light', 'dark'];
const FURTHER_THEMES = [
  'light_high_contrast',
  'light_colorblind',
  'dark_high_contrast',
  'dark_tritanopia',
  'dark_dimmed',
];

const views = [
  ...THEMES.map((theme) => ({ view: `badges-${theme}`, address: `index.html?theme=${theme}`, width: 700 })),
  ...FURTHER_THEMES.flatMap((theme) => [
    { view: `badges-${theme}`, address: `index.html?theme=${theme}`, width: 700 },
    { view: `uaParserJs-${theme}`, address: `index.html?theme=${theme}&panel=uaParserJs`, width: 560 },
  ]),
  ...THEMES.flatMap((theme) =>
    PANELS.map((panel) => ({
      view: `${panel}-${theme}`,
      address: `index.html?theme=${theme}&panel=${panel}`,
      width: 560,
    })),
  ),
  ...THEMES.map((theme) => ({ view: `popup-${theme}`, address: `popup.html?theme=${theme}`, width: 328 })),
  { view: 'popup-denied', address: 'popup.html?denied', width: 328 },
  ...THEMES.map((theme) => ({
    view: `settings-${theme}`,
    address: `settings.html?theme=${theme}`,
    width: 1100,
  })),
  { view: 'settings-managed', address: 'settings.html?managed', width: 1100 },
  { view: 'settings-narrow', address: 'settings.html', width: 360 },
  ...THEMES.flatMap((theme) =>
    ['lerna', 'uaParserJs', 'react', 'alert', 'rateLimited', 'hostile'].map((story) => ({
      view: `history-${story}-${theme}`,
      address: `history.html?theme=${theme}&story=${story}`,
      width: 1200,
    })),
  ),
  { view: 'history-narrow', address: 'history.html?story=alert', width: 360 },
  { view: 'history-nothing', address: 'history.html', width: 700 },
  { view: 'narrow', address: 'index.html?panel=uaParserJs', width: 320 },
  ...['ltr', 'rtl'].flatMap((locale) => [
    { view: `pseudo-${locale}-panel`, address: `index.html?panel=uaParserJs&locale=${locale}`, width: 560 },
    { view: `pseudo-${locale}-popup`, address: `popup.html?locale=${locale}`, width: 328 },
    { view: `pseudo-${locale}-settings`, address: `settings.html?locale=${locale}`, width: 1100 },
    { view: `pseudo-${locale}-history`, address: `history.html?story=alert&locale=${locale}`, width: 1200 },
  ]),
  { view: 'rtl', address: 'index.html?panel=uaParserJs&dir=rtl', width: 560 },
  { view: 'rtl-badges', address: 'index.html?dir=rtl', width: 700 },
].filter(({ view }) => view.includes(pattern));

const gallery = await serveGallery();
const browser = await launchPlain(name as BrowserName);
await mkdir(folder, { recursive: true });
const page = await browser.newPage();
page.on('pageerror', (error) => console.error(String(error)));
for (const { view, address, width } of views) {
  await page.setViewport({ width, height: 1000 });
  await page.goto(gallery.origin + address, { waitUntil: 'load' });
  await page.waitForSelector('fineprint-badge, .popup h2, .settings h2, .history h1');
  await new Promise((resolve) => setTimeout(resolve, 250));
  const file = path.join(folder, `${name}-${view}.png`) as `${string}.png`;
  await page.screenshot({ path: file, fullPage: /^(settings|history)/.test(view) });
  console.log(file);
}
await browser.close();
await gallery.close();
