import { describe, expect, test } from 'vitest';
import { inBrowsers } from './harness/in-browsers.ts';
import { movedByBadges } from './harness/layout.ts';

const SITE = 'https://github.com';

inBrowsers((opened) => {
  describe('lists of repositories', () => {
    test('a search has a badge for each in view', async () => {
      const tab = await opened().open(`${SITE}/search?q=ua-parser&type=repositories`);
      const badge = await tab.badge('github:faisalman/ua-parser-js');
      expect(badge.name).toMatch(/AGPL-3\.0/);
      expect(await movedByBadges(tab.page)).toEqual([]);
      await tab.close();
    });

    test('an account has a badge for each that is public, and nothing is asked about the others', async () => {
      const asked = await opened().requestsDuring(async () => {
        const tab = await opened().open(`${SITE}/sample?tab=repositories`);
        expect((await tab.badge('github:sample/g3-mit')).name).toMatch(/MIT/);
        await tab.badge('github:sample/g2-mit');
        await tab.badge('github:sample/g1-mit');
        await tab.page.evaluate(() => scrollTo(0, document.body.scrollHeight));
        await tab.badge('github:sample/upgrade');
        expect((await tab.badges()).filter(({ subject }) => /secret/.test(subject))).toEqual([]);
        expect(await movedByBadges(tab.page)).toEqual([]);
        await tab.close();
      });
      expect(asked.filter((address) => /secret/.test(address))).toEqual([]);
    });
  });

  describe('releases', () => {
    test('the one that carried a change says so, the others nothing', async () => {
      const tab = await opened().open(`${SITE}/faisalman/ua-parser-js/releases`);
      await tab.note('release', /./);
      const shown = (await tab.notes('release')).filter(Boolean);
      expect(shown).toEqual(['AGPL-3.0, was MIT: conditions added']);
      const title = await tab.page.$eval(
        '[data-fineprint-note="release"]:not([hidden])',
        (note) => note.parentElement?.textContent,
      );
      expect(title).toBe('2.0.0');
      expect(await movedByBadges(tab.page)).toEqual([]);
      await tab.goto(`${SITE}/faisalman/ua-parser-js/releases/tag/2.0.0`);
      expect(await tab.note('release', /./)).toMatch(/was MIT/);
      await tab.close();
    });

    test('of a repository whose manifest names no package of its own say nothing', async () => {
      const tab = await opened().open(`${SITE}/lerna/lerna/releases`);
      await tab.page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 700)));
      expect(await tab.notes('release')).toEqual([]);
      await tab.close();
    });
  });
});
