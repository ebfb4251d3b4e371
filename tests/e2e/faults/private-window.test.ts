import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inFirefoxWindow } from '../../../tools/browsers/firefox-window.ts';
import { readBadges } from '../harness/badges.ts';
import { BROWSERS } from '../harness/browsers.ts';
import { type OpenWorld, openWorld } from '../harness/open-world.ts';
import { until } from '../harness/until.ts';
import { rowsKept } from './full-storage.ts';

const SEEN = 'https://www.npmjs.com/package/sample-permissive';
const SECRET = 'https://www.npmjs.com/package/lerna';

/** Lets the extension into private windows, as a reader does on the page of add-ons, and opens one at an address. */
const openPrivateWindow = (host: string) => `(async () => {
  const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
  const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
  const { id } = WebExtensionPolicy.getByHostname('${host}');
  await ExtensionPermissions.add(id, { permissions: ['internal:privateBrowsingAllowed'], origins: [] });
  await (await AddonManager.getAddonByID(id)).reload();
  const opened = OpenBrowserWindow({ private: true });
  await new Promise((resolve) => opened.addEventListener('load', resolve, { once: true }));
  await opened.delayedStartupPromise;
  const triggeringPrincipal = Services.scriptSecurityManager.getSystemPrincipal();
  opened.gBrowser.loadURI(Services.io.newURI('${SECRET}'), { triggeringPrincipal });
})()`;

// Chromium lets an extension into private windows, but puppeteer's further contexts are none that it runs in (tried with 156).
describe.runIf(BROWSERS.includes('firefox'))('a private window of Firefox', () => {
  let opened: OpenWorld;
  beforeAll(async () => {
    opened = await openWorld('firefox');
  });
  afterAll(() => opened?.close());

  /** The rows of the database, and all that lies beside it. */
  async function kept(): Promise<[object, string]> {
    const { page, close } = await opened.extensionPage('settings.html');
    const rows = await page.evaluate(rowsKept);
    const stored = await page.evaluate(async () => {
      const { browser } = globalThis as unknown as {
        browser: {
          extension: { inIncognitoContext: boolean };
          storage: { local: { get(): Promise<object> } };
        };
      };
      if (browser.extension.inIncognitoContext) throw new Error('This is the private window.');
      return JSON.stringify(await browser.storage.local.get());
    });
    await close();
    return [rows, stored];
  }

  test('has right badges, and nothing is kept of what was seen in it', async () => {
    const tab = await opened.open(SEEN);
    await tab.badge('npm:sample-permissive', ({ name }) => !name.includes('still looking'));
    const before = await kept();
    expect(before[1]).toContain('label:npm:sample-permissive');
    const browser = tab.page.browser();
    const own = await opened.extensionPage('popup.html');
    const { host } = new URL(await own.page.evaluate(() => location.href));
    await inFirefoxWindow(browser, openPrivateWindow(host));
    const secret = await until<Page>('the private window', async () => {
      const pages = await browser.pages();
      const found = pages.find((one) => one.url() === SECRET);
      return found ? { found } : { missing: pages.map((one) => one.url()) };
    });
    await until('its badge', async () => {
      const badges = await readBadges(secret);
      const isRight = badges.some(({ level, name }) => level === 'fine' && !name.includes('still looking'));
      return isRight ? { found: true } : { missing: badges };
    });
    expect(opened.world.requests.ofExtension().some(({ path }) => path === '/lerna')).toBe(true);
    await secret.close();
    expect(await kept()).toEqual(before);
  }, 60_000);
});
