import { describe, expect, test } from 'vitest';
import type { Look } from '../world/look.ts';
import { inBrowsers } from './harness/in-browsers.ts';
import { movedByBadges } from './harness/layout.ts';

const SITE = 'https://www.npmjs.com';

inBrowsers((opened) => {
  describe('a package page', () => {
    test.each<Partial<Look>>([
      { npmSidebar: '2026', npmTitle: 'h1' },
      { npmSidebar: '2020', npmTitle: 'h2' },
    ])('gets one badge beside the licence and nothing moves (%o)', async (look) => {
      Object.assign(opened().world.look, look);
      const tab = await opened().open(`${SITE}/package/sample-gpl`);
      const badge = await tab.badge('npm:sample-gpl');
      expect(badge.within).toMatch(/^h3: License/);
      expect(await tab.badges()).toHaveLength(1);
      expect(await movedByBadges(tab.page)).toEqual([]);
      await tab.close();
    });

    test.each([
      ['/package/sample-gpl/v/1.0.0', 'npm:sample-gpl@1.0.0'],
      ['/package/@sample/scoped', 'npm:@sample/scoped'],
      ['/package/@sample%2fscoped', 'npm:@sample/scoped'],
      ['/package/sample-deprecated?activeTab=code', 'npm:sample-deprecated'],
    ])('%s is about %s', async (path, subject) => {
      const tab = await opened().open(SITE + path);
      await tab.badge(subject);
      expect((await tab.badges()).map((one) => one.subject)).toEqual([subject]);
      await tab.close();
    });

    test('keeps its badge when the page renders itself anew', async () => {
      const tab = await opened().open(`${SITE}/package/sample-gpl`);
      await tab.page.waitForSelector('html[data-hydrated]');
      await tab.badge('npm:sample-gpl');
      expect(await tab.badges()).toHaveLength(1);
      await tab.close();
    });

    test('is left alone by the badge in both colour schemes', async () => {
      opened().prefer('dark');
      const tab = await opened().open(`${SITE}/package/sample-busl`);
      await tab.badge('npm:sample-busl');
      expect(await movedByBadges(tab.page)).toEqual([]);
      await tab.close();
    });
  });

  describe('navigation without a load', () => {
    test.each<Look['navigation']>(['replace', 'patch'])(
      'changes the badge with the page (%s)',
      async (navigation) => {
        opened().world.look.navigation = navigation;
        const tab = await opened().open(`${SITE}/search?q=lerna`);
        await tab.badge('npm:@lerna/publish');
        await tab.page.click('a[href="/package/lerna"]');
        await tab.page.waitForSelector('h3 > [data-fineprint="npm:lerna"]');
        await tab.page.waitForFunction(() => document.querySelectorAll('[data-fineprint]').length === 1);
        await tab.page.click('#package-tab-versions');
        await tab.page.waitForSelector('a[href="/package/lerna/v/3.2.0"]');
        await tab.page.click('a[href="/package/lerna/v/3.2.0"]');
        await tab.page.waitForSelector('h3 > [data-fineprint="npm:lerna@3.2.0"]');
        await tab.page.waitForFunction(() => document.querySelectorAll('[data-fineprint]').length === 1);
        await tab.page.evaluate(() => history.go(-2));
        await tab.badge('npm:lerna');
        expect(await tab.badges()).toHaveLength(1);
        await tab.page.evaluate(() => history.go(-1));
        await tab.badge('npm:@lerna/publish');
        expect(await tab.badges()).toHaveLength(2);
        await tab.close();
      },
    );
  });

  test('a page steers no look-up: its badges of its own and its messages are of no account', async () => {
    const tab = await opened().open(`${SITE}/package/lerna`);
    await tab.badge('npm:lerna', ({ level }) => level === 'fine');
    const asked = await opened().requestsDuring(() =>
      tab.page.evaluate(() => {
        const fake = document.createElement('fineprint-badge');
        fake.dataset.fineprint = 'npm:sample-elastic';
        document.querySelector('#top')?.append(fake);
        fake.click();
        window.postMessage({ name: 'label', subject: 'npm:sample-elastic', seen: 0 }, '*');
        document.dispatchEvent(new CustomEvent('fineprint', { detail: { subject: 'npm:sample-elastic' } }));
      }),
    );
    expect(asked).toEqual([]);
    expect((await tab.badges()).map(({ subject }) => subject)).toEqual(['npm:lerna']);
    await tab.close();
  });

  describe('a page that is not about a package', () => {
    test.each(['/', '/settings/profile', '/package/lerna/access', '/package/no-such-thing'])(
      '%s is left as it was',
      async (path) => {
        const asked = opened().requestsDuring(async () => {
          const tab = await opened().open(SITE + path);
          await tab.page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 700)));
          expect(await tab.page.$$('[data-fineprint], fineprint-badge, fineprint-panel')).toEqual([]);
          await tab.close();
        });
        expect(await asked).toEqual([]);
      },
    );
  });
});
