import { describe, expect, test } from 'vitest';
import { inBrowsers } from './harness/in-browsers.ts';
import { longTasks } from './harness/long-tasks.ts';
import type { Tab } from './harness/tab.ts';
import { until } from './harness/until.ts';

const NPM = 'https://www.npmjs.com/package';
const GITHUB = 'https://github.com';

/** Waits until there are so many of our nodes for a selector, and none beside. */
function count(tab: Tab, selector: string, wanted: number): Promise<number> {
  return until<number>(`${wanted} of ${selector}`, async () => {
    const found = (await tab.page.$$(selector)).length;
    return found === wanted ? { found } : { missing: found };
  });
}

inBrowsers((opened) => {
  describe('surfaces outlive', () => {
    test('switching tabs, back and forward on npm', async () => {
      const tab = await opened().open(`${NPM}/sample-app?activeTab=dependencies`);
      await count(tab, '#tabpanel-dependencies [data-fineprint]', 7);
      await tab.page.click('#package-tab-versions');
      await count(tab, '#tabpanel-versions [data-fineprint]', 2);
      await count(tab, '#tabpanel-dependencies fineprint-badge', 0);
      await tab.page.click('#package-tab-readme');
      await count(tab, 'fineprint-badge', 1);
      await tab.page.evaluate(() => history.go(-2));
      await count(tab, '#tabpanel-dependencies [data-fineprint]', 7);
      await count(tab, '[data-fineprint-note="dependencies"]', 2);
      await tab.close();
    });

    test('a page that renders its list anew', async () => {
      const tab = await opened().open(`${NPM}/sample-app?activeTab=dependencies`);
      await count(tab, '#tabpanel-dependencies [data-fineprint]', 7);
      await tab.page.evaluate(() => {
        for (const list of document.querySelectorAll('#tabpanel-dependencies ul')) {
          const fresh = list.cloneNode(true) as Element;
          list.replaceWith(fresh);
        }
      });
      await count(tab, '#tabpanel-dependencies [data-fineprint]', 7);
      expect((await tab.badge('npm:sample-busl')).level).toBe('alert');
      await tab.close();
    });

    test('Turbo and its snapshots on GitHub', async () => {
      const tab = await opened().open(`${GITHUB}/sample/app/blob/main/package.json`);
      await tab.note('dependencies', /alert/);
      await tab.page.click('strong[itemprop="name"] a');
      await tab.badge('github:sample/app');
      await count(tab, '[data-fineprint-note]', 0);
      await tab.page.evaluate(() => history.back());
      await tab.note('dependencies', /alert/);
      await count(tab, '[data-fineprint-note="dependencies"]', 1);
      await count(tab, '[data-fineprint="npm:sample-busl"]', 1);
      await tab.close();
    });

    test('a page that comes back from the browser’s own store', async () => {
      const tab = await opened().open(`${GITHUB}/sample/g3-mit/blob/main/LICENSE`);
      await tab.note('license', /standard/);
      await tab.goto(`${NPM}/lerna`);
      await tab.badge('npm:lerna');
      await tab.page.evaluate(() => history.back()).catch(() => undefined);
      await tab.note('license', /standard/);
      await count(tab, '[data-fineprint-note="license"]', 1);
      await tab.close();
    });
  });

  test('a manifest of many packages stays smooth while it is scrolled', { retry: 2 }, async () => {
    const tab = await opened().open(`${GITHUB}/sample/app/blob/main/package.json`);
    await tab.note('dependencies', /alert/);
    const tasks = await longTasks(tab.page, async () => {
      for (let step = 0; step < 12; step++) {
        await tab.page.evaluate(() => scrollBy(0, 250));
        await new Promise((resolve) => setTimeout(resolve, 60));
      }
      await tab.badge('npm:part-100');
    });
    expect(tasks).toEqual([]);
    await tab.close();
  });

  test('three thousand versions stay smooth', { retry: 2 }, async () => {
    const tab = await opened().open(`${NPM}/sample-many-versions?activeTab=versions`);
    await tab.badge('npm:sample-many-versions@2999.0.0');
    const tasks = await longTasks(tab.page, async () => {
      for (let step = 0; step < 12; step++) {
        await tab.page.evaluate(() => scrollBy(0, 900));
        await new Promise((resolve) => setTimeout(resolve, 150));
      }
      await tab.badge('npm:sample-many-versions@2800.0.0');
    });
    expect(tasks).toEqual([]);
    await tab.close();
  });

  test('a narrower window leaves each badge within its room', async () => {
    const tab = await opened().open(`${NPM}/ua-parser-js?activeTab=versions`);
    await tab.badge('npm:ua-parser-js@2.0.0');
    const beyond = () =>
      tab.page.$$eval('td > [data-fineprint]', (badges) =>
        badges
          .map(
            (badge) =>
              badge.getBoundingClientRect().right - (badge.parentElement?.getBoundingClientRect().right ?? 0),
          )
          .filter((over) => over > 1),
      );
    expect(await beyond()).toEqual([]);
    await tab.page.setViewport({ width: 380, height: 800 });
    await until('all within their rooms', async () => {
      const found = await beyond();
      return found.length === 0 ? { found } : { missing: found };
    });
    await tab.close();
  });

  test('a note opens its rows by key and closes with Escape', async () => {
    const tab = await opened().open(`${NPM}/sample-app?activeTab=dependencies`);
    await tab.note('dependencies', /alert/);
    await tab.page.evaluate(() => document.querySelector<HTMLElement>('h2')?.focus());
    await tab.page.focus('#package-tab-versions');
    await tab.page.keyboard.press('Tab');
    await tab.page.keyboard.press('Enter');
    expect(await tab.rows('dependencies')).toContain('sample-busl 1.0.0: BUSL-1.1, source-available');
    await tab.page.keyboard.press('Escape');
    expect(await tab.rows('dependencies')).toEqual([]);
    await tab.close();
  });
});
