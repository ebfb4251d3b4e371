import { describe, expect, test } from 'vitest';
import type { ExtensionPage } from './harness/extension-page.ts';
import { inBrowsers } from './harness/in-browsers.ts';
import type { OpenWorld } from './harness/open-world.ts';
import type { Tab } from './harness/tab.ts';
import { until } from './harness/until.ts';
import { askFrom } from './harness/worker.ts';

const SITE = 'https://www.npmjs.com/package';
const LICENSE_INPUT = 'input[aria-label^="Add a licence"]';

inBrowsers((opened) => {
  test('a level set in the popup is felt at once in the open page, and by a page opened later', async () => {
    const tab = await opened().open(`${SITE}/sample-gpl`);
    await tab.badge('npm:sample-gpl', ({ level }) => level === 'notice');
    const popup = await opened().extensionPage('popup.html');
    await chooseLevel(popup, 'Strong copyleft', 'alert');
    await tab.badge('npm:sample-gpl', ({ level }) => level === 'alert');
    await chooseLevel(popup, 'Strong copyleft', 'fine');
    await tab.badge('npm:sample-gpl', ({ level }) => level === 'fine');
    const later = await opened().open(`${SITE}/sample-gpl/v/1.0.0`);
    await later.badge('npm:sample-gpl@1.0.0', ({ level }) => level === 'fine');
    for (const one of [tab, later, popup]) await one.close();
  });

  test.each([
    ['sample-busl', 'Source-available', 'notice'],
    ['sample-unlicensed', 'Proprietary', 'alert'],
    ['sample-no-field', 'No licence stated', 'alert'],
  ])('%s follows the level of its kind (%s)', async (name, kind, level) => {
    const tab = await opened().open(`${SITE}/${name}`);
    await tab.badge(`npm:${name}`, (one) => one.level !== 'unknown');
    const popup = await opened().extensionPage('popup.html');
    await chooseLevel(popup, kind, level);
    await tab.badge(`npm:${name}`, (one) => one.level === level);
    await tab.close();
    await popup.close();
  });

  test('a watched licence is added with completion, told by the badge, and removed again', async () => {
    const tab = await opened().open(`${SITE}/@sample/scoped`);
    await tab.badge('npm:@sample/scoped', ({ level }) => level === 'fine');
    const { page, close } = await opened().extensionPage('popup.html');
    await page.waitForSelector(LICENSE_INPUT);
    await page.focus(LICENSE_INPUT);
    await page.type(LICENSE_INPUT, 'mit');
    await page.waitForSelector('[role="option"]');
    // The licence of that very name comes first.
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await tab.badge('npm:@sample/scoped', ({ level }) => level === 'alert');
    await page.click('[aria-label="Stop watching MIT"]');
    await tab.badge('npm:@sample/scoped', ({ level }) => level === 'fine');
    await tab.close();
    await close();
  });

  describe('for the tab in view, the popup', () => {
    test('says what the badge says', async () => {
      const tab = await opened().open(`${SITE}/ua-parser-js/v/2.0.0`);
      await tab.badge('npm:ua-parser-js@2.0.0', ({ name }) => /since 2\.0\.0/.test(name));
      const popup = await popupOver(opened(), tab);
      expect(await popup.text()).toMatch(/AGPL-3\.0 since 2\.0\.0, was MIT/);
      await popup.close();
      await tab.close();
    });

    test('pauses the site: what is known is shown, nothing is fetched', async () => {
      const known = await opened().open(`${SITE}/sample-mpl`);
      await known.badge('npm:sample-mpl', ({ level }) => level === 'notice');
      const popup = await popupOver(opened(), known);
      await press(popup, 'Pause on npmjs.com');
      // The popup lies behind the tab, where a browser draws no frames to wait for.
      const isPaused = () => document.body.textContent?.includes('Paused on') ?? false;
      await popup.page.waitForFunction(isPaused, { polling: 100 });
      const asked = await opened().requestsDuring(async () => {
        await known.goto(`${SITE}/sample-mpl`);
        await known.badge('npm:sample-mpl', ({ level }) => level === 'notice');
        await known.goto(`${SITE}/sample-deprecated`);
        await known.page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 500)));
        expect((await known.badges()).map(({ level }) => level)).toEqual(['unknown']);
        await known.badge('npm:sample-deprecated', ({ name }) => name.includes('Paused, not looked up'));
        const panel = await known.openPanel('npm:sample-deprecated');
        await panel.textWith(/Paused on this site: not looked up/);
        const history = await opened().extensionPage('history.html?subject=npm:sample-deprecated');
        await history.page.waitForFunction(() => document.body.textContent?.includes('Look up once'));
        await history.close();
      });
      expect(asked).toEqual([]);
      await known.page.bringToFront();
      await known.goto(`${SITE}/sample-deprecated`);
      const panel = await known.openPanel('npm:sample-deprecated');
      await panel.textWith(/Paused on this site: not looked up/);
      await panel.click('Look up once');
      await panel.textWith(/MIT, unmodified/);
      await known.badge('npm:sample-deprecated', ({ level }) => level === 'fine');
      // Also where the panel is closed before the end.
      await known.goto(`${SITE}/lerna`);
      const closed = await known.openPanel('npm:lerna');
      await closed.textWith(/Look up once/);
      await closed.click('Look up once');
      await until('the question', async () =>
        opened().world.requests.all.some(({ path }) => path === '/lerna')
          ? { found: true }
          : { missing: 'it' },
      );
      await known.page.keyboard.press('Escape');
      await known.badge('npm:lerna', ({ level }) => level === 'fine');
      await known.goto(`${SITE}/sample-deprecated`);
      // The popup shows the tab in view, which is another one in the meantime: its button is tested by itself.
      await askFrom(popup.page, 'pause', { host: 'www.npmjs.com', until: undefined });
      await known.badge('npm:sample-deprecated', ({ level }) => level === 'fine');
      await popup.close();
      await known.close();
    });
  });
});

async function chooseLevel({ page }: ExtensionPage, kind: string, level: string): Promise<void> {
  const choice = `[role="radiogroup"][aria-label="${kind}: level"] input[value="${level}"]`;
  await page.waitForSelector(choice);
  await page.$eval(choice, (input) => {
    const details = input.closest('details');
    if (details) details.open = true;
    (input as HTMLInputElement).click();
  });
}

/** The popup as it opens over a tab, which is the one in view when the popup asks. */
async function popupOver(opened: OpenWorld, tab: Tab): Promise<ExtensionPage> {
  const popup = await opened.extensionPage('popup.html', tab);
  await popup.page.waitForSelector('.pause button');
  return popup;
}

/** Clicks without bringing the popup's tab to the front, where it would be its own tab in view. */
async function press({ page }: ExtensionPage, name: string): Promise<void> {
  await page.evaluate((wanted) => {
    const all = [...document.querySelectorAll('button')];
    const found = all.find((one) => (one.getAttribute('aria-label') ?? one.textContent) === wanted);
    if (!found) throw new Error(`no button is called "${wanted}"`);
    found.click();
  }, name);
}
