import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSERS, builtExtension } from '../harness/browsers.ts';
import { type OpenWorld, openWorld } from '../harness/open-world.ts';

const PAGE = 'https://www.npmjs.com/package/lerna';

// A browser of its own: afterwards its extension has another life.
describe.each(BROWSERS)('an update in %s', (name) => {
  let opened: OpenWorld;
  beforeAll(async () => {
    opened = await openWorld(name);
  });
  afterAll(() => opened?.close());

  test('leaves pages that were open with their badge, and nothing on their console', async () => {
    const tab = await opened.open(PAGE);
    await tab.badge('npm:lerna', ({ level }) => level === 'fine');
    const said: string[] = [];
    tab.page.on('console', (message) => said.push(message.text()));
    tab.page.on('pageerror', (error) => said.push(String(error)));
    // Installed over itself, as an update is.
    await tab.page.browser().installExtension(builtExtension(name));
    await new Promise((resolve) => setTimeout(resolve, 2_000));
    // What the old script still hears: clicks, storage, navigation, the page's own rendering.
    await tab.page.click('[data-fineprint="npm:lerna"]').catch(() => undefined);
    // Firefox runs the new script in open tabs: the click may have opened a panel, which may lie over this.
    await tab.page.$eval('#package-tab-versions', (element) => {
      if (element instanceof HTMLElement) element.click();
    });
    await tab.page.waitForSelector('a[href="/package/lerna/v/3.2.0"]');
    await tab.page.evaluate(() => window.dispatchEvent(new Event('online')));
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    expect(said).toEqual([]);
    const subjects = (await tab.badges()).map(({ subject }) => subject);
    expect(subjects.filter((one) => one === 'npm:lerna').length).toBeLessThanOrEqual(1);
    await tab.goto(PAGE);
    await tab.badge('npm:lerna', ({ level }) => level === 'fine');
    expect((await tab.badges()).length).toBe(1);
    await tab.close();
  }, 60_000);
});
