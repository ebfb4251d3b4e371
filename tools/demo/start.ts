// `npm start`: builds the extension and shows it at work in a browser with a fresh profile.
import path from 'node:path';
import { defaultUrl } from 'registry-url';
import { chromiumDriver } from '../../tests/e2e/harness/driver-chromium.ts';
import { firefoxDriver } from '../../tests/e2e/harness/driver-firefox.ts';
import { startWorld } from '../../tests/world/world.ts';
import { ensureBrowser } from '../browsers/ensure.ts';
import { findBrowser } from '../browsers/find.ts';
import { hasDisplay, launch } from '../browsers/launch.ts';
import type { FoundBrowser } from '../browsers/names.ts';
import { command } from '../command.ts';
import { readArguments, USAGE, type Wish } from './arguments.ts';
import { unreachable } from './reachable.ts';
import { showHeadless } from './show-headless.ts';
import { showPages } from './show-pages.ts';
import { showSurfaces } from './show-surfaces.ts';
import { showWindow } from './show-window.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');

const wish = readArguments(process.argv.slice(2));
if (!wish) {
  console.error(USAGE);
  process.exit(2);
}
try {
  process.exitCode = await demonstrate(wish);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function demonstrate(wish: Wish): Promise<number> {
  const found = await chooseBrowser(wish);
  const build = found.name === 'firefox' ? 'firefox' : 'chrome';
  if (!(await command(['wxt', 'build', '-b', build])).ok) return 1;
  const extensionFolder = path.join(ROOT, '.output', `${build}-mv3`);
  const headless = !hasDisplay() || wish.pictures !== null;
  const world = (await needsReplay(wish)) ? await startWorld() : undefined;
  console.log(`Starting ${found.path} (${found.version})${headless ? ' without a window' : ''} ...`);
  const options = { extensionFolder, headless, systemAccess: headless, ...(world ? { world } : {}) };
  const started = await launch(found, options);
  const { browser } = started;
  try {
    if (!headless) return await showWindow(browser).then(() => 0);
    const folder = wish.pictures ?? path.join('.demo', found.name);
    const without = await showHeadless(found.name, browser, folder, wish.pictures !== null);
    if (wish.pictures !== null) {
      await showSurfaces(found.name, browser, folder);
      const driver = found.name === 'firefox' ? firefoxDriver(started) : chromiumDriver(started);
      await showPages(found.name, driver, folder);
    }
    return without === 0 ? 0 : 1;
  } finally {
    if (browser.connected) await browser.close();
    await world?.close();
  }
}

async function chooseBrowser({ browser }: Wish): Promise<FoundBrowser> {
  if (browser) return ensureBrowser(browser, console.log);
  return findBrowser('chromium') ?? findBrowser('firefox') ?? ensureBrowser('chromium', console.log);
}

/** The README's pictures are always of the replay, so that they can be made again. */
async function needsReplay({ replay, pictures }: Wish): Promise<boolean> {
  if (replay || pictures !== null) return true;
  const missing = await unreachable([
    'https://www.npmjs.com/package/lerna',
    new URL('lerna', defaultUrl).href,
  ]);
  if (missing.length === 0) return false;
  console.log(`Can't reach the sites (${missing.join('; ')}), so this shows the embedded replay of them.`);
  return true;
}
