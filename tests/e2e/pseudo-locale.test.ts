import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findFaults } from '../pseudo/find-faults.ts';
import { BROWSERS } from './harness/browsers.ts';
import { type OpenWorld, openWorld } from './harness/open-world.ts';
import { withPseudoLocale } from './harness/with-pseudo-locale.ts';

const NONE = { untranslated: [], clipped: [] };
const PAGES = [
  ['popup.html', '.popup main select', 328],
  ['settings.html', '#data ul', 1000],
  ['settings.html', '#data ul', 320],
  ['history.html?subject=npm%3Alerna', '#episodes article', 1100],
  ['history.html?subject=npm%3Alerna', '#episodes article', 320],
] as const;

describe.each(BROWSERS)('a language that nobody speaks, in %s', (name) => {
  describe.each(['ltr', 'rtl'] as const)('read %s', (direction) => {
    let opened: OpenWorld;

    beforeAll(async () => {
      opened = await openWorld(name, [], [], (built) => withPseudoLocale(built, direction));
    });
    afterAll(() => opened?.close());

    test('the badge speaks it, and its panel shows every word of it', async () => {
      const tab = await opened.open('https://www.npmjs.com/package/lerna');
      const badge = await tab.badge('npm:lerna', ({ level }) => level === 'fine');
      expect(badge.name).toMatch(/^⟦.*⟧$/);
      const panel = await tab.openPanel('npm:lerna');
      await panel.textWith(/28[.,]5/);
      expect(await panel.evaluate(findFaults)).toEqual(NONE);
      expect(await panel.evaluate((root) => root.querySelector<HTMLElement>('.panel')?.dir)).toBe(direction);
      await tab.close();
    });

    test.each(PAGES)('%s, with %s, %i pixels wide', async (path, ready, width) => {
      const { page, close } = await opened.extensionPage(path);
      await page.setViewport({ width, height: 900 });
      await page.waitForSelector(ready);
      expect(await faultsOf(page)).toEqual(NONE);
      const root = await page.evaluate(() => {
        const { dir, scrollWidth, clientWidth } = document.documentElement;
        return { dir, overflows: scrollWidth > clientWidth };
      });
      expect(root).toEqual({ dir: direction, overflows: false });
      await close();
    });

    test('surfaces of both sites speak it', async () => {
      const npm = await opened.open('https://www.npmjs.com/package/sample-app?activeTab=dependencies');
      expect(await npm.note('dependencies', /sample-busl/)).toMatch(/^⟦1 .*⟧$/);
      await npm.close();
      const github = await opened.open('https://github.com/sample/g3-mit/blob/main/LICENSE');
      expect(await github.note('license', /MIT/)).toMatch(/^⟦.*MIT.*⟧/);
      await github.close();
    });
  });
});

function faultsOf(page: Page) {
  return page.evaluate(`(${findFaults})(document.body)`);
}
