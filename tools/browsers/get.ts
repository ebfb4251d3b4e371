import { mkdirSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Browser, detectBrowserPlatform, install, resolveBuildId } from '@puppeteer/browsers';
import { inspect } from './find.ts';
import type { BrowserName, FoundBrowser, Say } from './names.ts';
import { installPackage } from './package.ts';

const DOWNLOADS = { chromium: Browser.CHROME, firefox: Browser.FIREFOX } as const;

/**
 * Gets a browser where none is installed: the distribution's package where packages may be installed, else
 * Chrome for Testing or Firefox in a cache folder.
 * @throws Error with one sentence on what to install
 */
export async function getBrowser(name: BrowserName, say: Say): Promise<FoundBrowser> {
  say(`No ${name} found on this machine.`);
  const packaged = installPackage(name, say);
  if (packaged) return packaged;
  const reason = await download(name, say);
  if (typeof reason !== 'string') return reason;
  throw new Error(
    `No browser: install ${name === 'firefox' ? 'Firefox 140' : 'Chromium, Chrome or Edge 120'} or newer ` +
      `and run this again (${reason}).`,
  );
}

/** The downloaded browser, or why there is none. */
async function download(name: BrowserName, say: Say): Promise<FoundBrowser | string> {
  const platform = detectBrowserPlatform();
  if (!platform) return 'there is no build to download for this platform';
  try {
    const browser = DOWNLOADS[name];
    const buildId = await resolveBuildId(browser, platform, 'stable');
    const cacheDir = cacheFolder();
    mkdirSync(cacheDir, { recursive: true });
    say(`Downloading ${browser} ${buildId} into ${cacheDir} ...`);
    const got = await install({ browser, buildId, cacheDir });
    const found = inspect(name, { at: got.executablePath });
    return found ?? `the download at ${got.executablePath} doesn't run here`;
  } catch (error) {
    return `downloading failed: ${error instanceof Error ? error.message : String(error)}`;
  }
}

function cacheFolder(): string {
  return path.join(process.env.XDG_CACHE_HOME ?? path.join(os.homedir(), '.cache'), 'fineprint', 'browsers');
}
