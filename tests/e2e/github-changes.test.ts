import { describe, expect, test } from 'vitest';
import type { Look } from '../world/look.ts';
import { inBrowsers } from './harness/in-browsers.ts';
import { movedByBadges } from './harness/layout.ts';

const SITE = 'https://github.com';
const GENERATIONS: Look['githubDiff'][] = ['react', 'unified', 'split'];

inBrowsers((opened) => {
  describe.each(GENERATIONS)('changes in the %s view', (githubDiff) => {
    test('say which packages move, and what that does to the terms', async () => {
      Object.assign(opened().world.look, { githubDiff });
      const tab = await opened().open(`${SITE}/sample/upgrade/pull/1/changes`);
      // Changes that are out of view are not looked at.
      await tab.note('license-change', /MIT → AGPL-3\.0: conditions added/);
      await tab.page.evaluate(() => scrollTo(0, document.body.scrollHeight));
      const moved = /ua-parser-js 1\.0\.41 → 2\.0\.10: MIT → AGPL-3\.0-or-later, conditions added/;
      expect(await tab.note('packages', /conditions added$/)).toMatch(moved);
      const texts = await tab.notes('packages');
      expect(texts).toHaveLength(2);
      expect(texts[1]).toMatch(/ua-parser-js 1\.0\.41 → 2\.0\.0: MIT → AGPL-3\.0-or-later/);
      expect(await movedByBadges(tab.page)).toEqual([]);
      await tab.close();
    });

    test('of a licence file say what they do to the terms', async () => {
      Object.assign(opened().world.look, { githubDiff });
      const tab = await opened().open(`${SITE}/lerna/lerna/pull/2/files`);
      expect(await tab.note('license-change', /./)).toMatch(/^MIT → MIT \+ added terms: conditions added$/);
      expect(await movedByBadges(tab.page)).toEqual([]);
      await tab.goto(`${SITE}/lerna/lerna/compare/2386f22948e5451...main`);
      expect(await tab.note('license-change', /./)).toBe('No change of terms');
      await tab.close();
    });
  });

  test('of a private repository, nothing is asked of npm before a click', async () => {
    await (await opened().open(`${SITE}/`)).close();
    const tab = await opened().open(`${SITE}/sample/secret-upgrade/pull/1/changes`);
    const before = await opened().requestsDuring(async () => {
      expect(await tab.note('consent')).toMatch(
        /^Check .* against npm \(sends (?:its name|their names) to the registry\)$/,
      );
      await tab.note('license-change', /AGPL/);
    });
    expect(before.filter((address) => !address.startsWith('github.com/'))).toEqual([]);
    await tab.page.click('[data-fineprint-note="consent"]', { offset: { x: 10, y: 10 } });
    expect(await tab.note('packages', /unclear/)).toBe('2 packages come in or move, the terms of 1 unclear');
    await tab.close();
  });
});
