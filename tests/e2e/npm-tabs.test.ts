import { describe, expect, test } from 'vitest';
import type { Look } from '../world/look.ts';
import { inBrowsers } from './harness/in-browsers.ts';
import { movedByBadges } from './harness/layout.ts';
import { longTasks } from './harness/long-tasks.ts';
import { until } from './harness/until.ts';
import { askFrom } from './harness/worker.ts';

const SITE = 'https://www.npmjs.com';
const GENERATIONS: Look['npmTabs'][] = ['2026', '2024'];

inBrowsers((opened) => {
  describe.each(GENERATIONS)('tabs as of %s', (generation) => {
    test('each version in view carries its terms, the one of a change says what they were', async () => {
      opened().world.look.npmTabs = generation;
      const tab = await opened().open(`${SITE}/package/ua-parser-js?activeTab=versions`);
      const changed = await tab.badge('npm:ua-parser-js@2.0.0');
      expect(changed.level).toBe('notice');
      expect(changed.name).toMatch(/AGPL-3\.0-or-later\. Changed here, conditions added: was MIT/);
      const later = await tab.badge('npm:ua-parser-js@2.0.10');
      expect(later.name).not.toMatch(/was MIT/);
      expect((await tab.badge('npm:ua-parser-js@1.0.40')).name).toMatch(/Licence: MIT/);
      await tab.page.waitForSelector('[data-fineprint-note="era"]');
      const ends = await tab.page.$$eval('[data-fineprint-note="era"]', (edges) =>
        edges.map((edge) => edge.closest('tr, li')?.querySelector('a')?.textContent),
      );
      // 2.0.10 | 1.0.41, 0.7.41, 1.0.40 | 2.0.0, 2.0.0-rc.3, 2.0.0-beta.1 | 1.0.1 ...
      expect(ends).toEqual(['2.0.10', '1.0.40', '2.0.0-beta.1']);
      expect(await movedByBadges(tab.page)).toEqual([]);
      await tab.close();
    });

    test('the worst dependency comes first, and each has its badge', async () => {
      opened().world.look.npmTabs = generation;
      const tab = await opened().open(`${SITE}/package/sample-app?activeTab=dependencies`);
      expect((await tab.badge('npm:sample-busl')).level).toBe('alert');
      expect((await tab.badge('npm:ua-parser-js')).level).toBe('notice');
      expect((await tab.badge('npm:sample-permissive')).name).toMatch(/ISC/);
      const line = await tab.note('dependencies', /1 notice: /);
      expect(line).toMatch(/^1 alert: sample-busl \(BUSL-1\.1, source-available\) · 1 notice: /);
      expect(await movedByBadges(tab.page)).toEqual([]);
      await tab.close();
    });
  });

  test('in a pause a list shows what is known, says what is not, and goes on after it', async () => {
    const settings = await opened().extensionPage('settings.html');
    await askFrom(settings.page, 'clearStored', { what: 'evidence' });
    const tab = await opened().open(`${SITE}/package/sample-permissive`);
    // Until its look-up is at its end.
    await opened().requestsDuring(() => tab.goto(`${SITE}/package/ua-parser-js?activeTab=versions`));
    await tab.badge('npm:ua-parser-js@2.0.0', ({ level }) => level === 'notice');
    const pause = (until: string | null | undefined) =>
      askFrom(settings.page, 'pause', { host: 'www.npmjs.com', until });
    await pause(null);
    const asked = await opened().requestsDuring(async () => {
      await tab.goto(`${SITE}/package/sample-app?activeTab=dependencies`);
      await tab.badge('npm:ua-parser-js', ({ level }) => level === 'notice');
      await tab.badge('npm:sample-busl', ({ name }) => name.includes('Paused, not looked up'));
      expect(await tab.page.$$('[data-fineprint][aria-busy="true"]')).toEqual([]);
      await tab.note('dependencies', /not known/);
      await tab.goto(`${SITE}/package/ua-parser-js?activeTab=versions`);
      await tab.badge('npm:ua-parser-js@2.0.0', ({ level }) => level === 'notice');
    });
    expect(asked).toEqual([]);
    await tab.goto(`${SITE}/package/sample-app?activeTab=dependencies`);
    await tab.badge('npm:sample-busl', ({ name }) => name.includes('Paused'));
    await pause(undefined);
    await tab.badge('npm:sample-busl', ({ name }) => /BUSL/.test(name));
    await settings.close();
    await tab.close();
  });

  test('a list of packages is looked at as far as it is in view', async () => {
    const asked = await opened().requestsDuring(async () => {
      const tab = await opened().open(`${SITE}/search?q=part-`);
      await tab.badge('npm:part-000');
      expect(await movedByBadges(tab.page)).toEqual([]);
      await tab.close();
    });
    expect(asked.length).toBeGreaterThan(3);
    expect(asked.length).toBeLessThan(40);
  });

  test('two hundred dependencies stay smooth, and no node of the page is lost', { retry: 2 }, async () => {
    const tab = await opened().open(`${SITE}/package/sample-large-app`);
    await tab.badge('npm:sample-large-app');
    const tasks = await longTasks(tab.page, async () => {
      await tab.page.click('#package-tab-dependencies');
      await until(
        'most badges',
        async () => {
          const count = (await tab.badges()).filter(({ busy }) => !busy).length;
          return count > 150 ? { found: count } : { missing: count };
        },
        30_000,
      );
    });
    expect(tasks).toEqual([]);
    const links = await tab.page.$$eval('#tabpanel-dependencies li > a', (found) => found.length);
    expect(links).toBe(200);
    await tab.close();
  });
});
