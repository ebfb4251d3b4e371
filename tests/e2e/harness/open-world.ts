import { existsSync, rmSync } from 'node:fs';
import type { Scheme } from '../../../tools/browsers/color-scheme.ts';
import { findBrowser } from '../../../tools/browsers/find.ts';
import { launch } from '../../../tools/browsers/launch.ts';
import type { BrowserName } from '../../../tools/browsers/names.ts';
import { FACTS } from '../../world/facts/all.ts';
import { startWorld, type World } from '../../world/world.ts';
import { builtExtension } from './browsers.ts';
import { chromiumDriver } from './driver-chromium.ts';
import { firefoxDriver } from './driver-firefox.ts';
import { type ExtensionPage, openExtensionPage } from './extension-page.ts';
import { withGranted } from './granted.ts';
import { openTab, type Tab } from './tab.ts';

/** A browser with the built extension in a world of its own. */
export type OpenWorld = {
  name: BrowserName;
  world: World;
  /** Opens an address in a new tab. */
  open(url: string): Promise<Tab>;
  /** Opens one of the extension's own pages, such as `popup.html`, in a tab; `over` stays the tab in view. */
  extensionPage(path: string, over?: Tab): Promise<ExtensionPage>;
  /** Ends the background worker (Chromium's service worker, Firefox's event page), as idleness would. */
  stopWorker(): Promise<void>;
  /** The extension's requests while `during` ran and until it has been quiet for half a second. */
  requestsDuring(during: () => Promise<unknown>): Promise<string[]>;
  /** Switches what `prefers-color-scheme` says in tabs opened from now on. */
  prefer(scheme: Scheme): void;
  close(): Promise<void>;
};

/**
 * Starts both, with optional permissions `granted` and `unknownHosts` that have no address; `copy` gives a changed
 * copy of the build; `close` ends both and throws where the extension asked for something that nobody plays.
 * @throws Error where the browser or the build is missing, saying what to run
 */
export async function openWorld(
  name: BrowserName,
  granted: readonly string[] = [],
  unknownHosts: readonly string[] = [],
  copy?: (built: string) => string,
): Promise<OpenWorld> {
  const found = findBrowser(name);
  if (!found) throw new Error(`No ${name} on this machine: "npm test" gets one, or install it.`);
  const built = builtExtension(name);
  if (!existsSync(built)) throw new Error('The extension is not built: run "npm run build" first.');
  const change = copy ?? (granted.length > 0 ? (folder: string) => withGranted(folder, granted) : null);
  const extensionFolder = change ? change(built) : built;
  const world = await startWorld(FACTS, unknownHosts);
  const headless = process.env.FINEPRINT_HEADED === undefined;
  const started = await launch(found, { extensionFolder, world, headless, systemAccess: true });
  const driver = name === 'firefox' ? firefoxDriver(started) : chromiumDriver(started);
  let scheme: Scheme = 'light';
  return {
    name,
    world,
    open: (url) => openTab(driver, url, scheme),
    extensionPage: (path, over) => openExtensionPage(driver, path, over?.page),
    stopWorker: () => driver.stopWorker(),
    requestsDuring: (during) => requestsDuring(world, during),
    prefer: (wanted) => {
      scheme = wanted;
    },
    async close() {
      await started.browser.close();
      await world.close();
      if (extensionFolder !== built) rmSync(extensionFolder, { recursive: true });
      refuseUnexpected(world);
    },
  };
}

async function requestsDuring(world: World, during: () => Promise<unknown>): Promise<string[]> {
  const since = world.requests.all.length;
  await during();
  await quiet(world);
  return world.requests.ofExtension(since).map((one) => one.host + one.path);
}

/** Resolves when nothing was asked for half a second. */
async function quiet(world: World): Promise<void> {
  let seen = -1;
  while (seen !== world.requests.all.length) {
    seen = world.requests.all.length;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
}

function refuseUnexpected(world: World): void {
  const lines = world.requests.unexpected().map((one) => `${one.host}${one.path}: ${one.unexpected}`);
  if (lines.length > 0) throw new Error(`Asked for what nobody plays:\n${[...new Set(lines)].join('\n')}`);
}
