import { expect, test } from 'vitest';
import { inBrowsers } from '../harness/in-browsers.ts';
import { held, navigate } from './navigate.ts';

/** The bench does 10,000. */
const NAVIGATIONS = 300;

inBrowsers((opened) => {
  test(`${NAVIGATIONS} navigations in one tab leave one badge, and nothing behind`, async () => {
    const tab = await opened().open('https://www.npmjs.com/package/react');
    await tab.badge('npm:react');
    await navigate(tab, 40);
    const before = opened().name === 'chromium' ? await held(tab.page) : null;
    await navigate(tab, NAVIGATIONS);
    expect(await tab.badges()).toHaveLength(1);
    if (before) {
      const after = await held(tab.page);
      expect(after.nodes - before.nodes).toBeLessThan(200);
      expect(after.heap - before.heap).toBeLessThan(1_000_000);
    }
    await tab.close();
  }, 180_000);
});
