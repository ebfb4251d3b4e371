import { describe, expect, test } from 'vitest';
import { inBrowsers } from './harness/in-browsers.ts';
import { movedByBadges } from './harness/layout.ts';
import type { Tab } from './harness/tab.ts';

const NPM = 'https://www.npmjs.com';
const GITHUB = 'https://github.com';

/** One page of each form that a badge or a note takes. */
const PAGES: [path: string, subject: string][] = [
  [`${NPM}/package/ua-parser-js`, 'npm:ua-parser-js'],
  [`${NPM}/package/ua-parser-js?activeTab=versions`, 'npm:ua-parser-js@2.0.10'],
  [`${NPM}/package/sample-app?activeTab=dependencies`, 'npm:sample-busl'],
  [`${GITHUB}/faisalman/ua-parser-js`, 'github:faisalman/ua-parser-js'],
  [`${GITHUB}/sample/app/blob/main/package.json`, 'npm:sample-busl'],
];

/** Badges that reach over the window's edge, where the page itself does not. */
function outside(tab: Tab): Promise<string[]> {
  return tab.page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    const badges = [...document.querySelectorAll<HTMLElement>('fineprint-badge')];
    const seen = badges.filter((badge) => badge.checkVisibility());
    const beyond = seen.filter((badge) => {
      const { left, right } = badge.getBoundingClientRect();
      return left < -1 || right > Math.max(clientWidth, scrollWidth) + 1;
    });
    return beyond.map(({ dataset }) => dataset.fineprint ?? dataset.fineprintNote ?? '');
  });
}

inBrowsers((opened) => {
  describe.each([
    { name: '320 px wide', view: { width: 320, height: 700 } },
    { name: '4K', view: { width: 3840, height: 2160 } },
    { name: 'zoomed to 200 %', view: { width: 640, height: 450, deviceScaleFactor: 2 } },
  ])('a window that is $name', ({ view }) => {
    test.each(PAGES)('%s: nothing moves, nothing is beyond the edge', async (path, subject) => {
      const tab = await opened().open('about:blank');
      await tab.page.setViewport(view);
      await tab.goto(path);
      await tab.badge(subject);
      expect(await movedByBadges(tab.page)).toEqual([]);
      expect(await outside(tab)).toEqual([]);
      await tab.close();
    });
  });

  test.each(PAGES)('%s from right to left: nothing moves', async (path, subject) => {
    const tab = await opened().open(path);
    await tab.badge(subject);
    await tab.page.evaluate(() => {
      document.documentElement.dir = 'rtl';
      dispatchEvent(new Event('resize'));
    });
    await tab.page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)));
    expect(await movedByBadges(tab.page)).toEqual([]);
    await tab.close();
  });

  test('the Tab key meets a badge where it stands in the page', async () => {
    const tab = await opened().open(`${NPM}/package/lerna`);
    await tab.page.waitForSelector('html[data-hydrated]');
    await tab.badge('npm:lerna');
    const order = await tab.page.evaluate(() => {
      const before = document.createElement('button');
      const heading = document.querySelector('h3:has([data-fineprint])');
      heading?.before(before);
      heading?.after(document.createElement('button'));
      before.focus();
      return document.activeElement === before;
    });
    expect(order).toBe(true);
    await tab.page.keyboard.press('Tab');
    const focused = () =>
      tab.page.evaluate(() => (document.activeElement as HTMLElement).dataset.fineprint ?? '');
    expect(await focused()).toBe('npm:lerna');
    await tab.page.keyboard.press('Tab');
    expect(await focused()).toBe('');
    await tab.close();
  });
});
