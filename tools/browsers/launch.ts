import type { Browser } from 'puppeteer-core';
import { launchChromium } from './launch-chromium.ts';
import { launchFirefox } from './launch-firefox.ts';
import type { FoundBrowser } from './names.ts';

/** Loopback ports of a local server that answers in every host's place but for `unknownHosts`, which have no address. */
export type WorldPorts = { port: number; proxyPort: number; unknownHosts: readonly string[] };

export type LaunchOptions = {
  /** The built extension: a folder with a manifest. */
  extensionFolder: string;
  /** Where every host is to be found; absent: the real network. */
  world?: WorldPorts;
  headless: boolean;
  /** For tests: let the driver reach the browser's own pages and preferences (Firefox only). */
  systemAccess?: boolean;
};

/** A running browser with the extension. `extensionBase`: its pages' address, with a slash at the end. */
export type Started = { browser: Browser; extensionBase: string };

/**
 * Starts a browser with a fresh profile and the built extension.
 * @throws Error where the browser doesn't start or refuses the extension
 */
export function launch(found: FoundBrowser, options: LaunchOptions): Promise<Started> {
  return found.name === 'firefox' ? launchFirefox(found, options) : launchChromium(found, options);
}

/** Whether a window could be shown here. */
export function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}
