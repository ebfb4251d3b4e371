import { describe, expect, test } from 'vitest';
import { levelColors, type Shade, type Vision } from '../../src/badge/palette.ts';
import type { Look } from '../world/look.ts';
import { inBrowsers } from './harness/in-browsers.ts';
import { movedByBadges } from './harness/layout.ts';

const SITE = 'https://github.com';
const HEADERS: Look['githubHeader'][] = ['row', 'trail'];

/** Pages without a licence of their own, and what each is judged at. */
const PAGES: [path: string, subject: string][] = [
  ['/sample/upgrade/pull/1/changes', 'github:sample/upgrade'],
  ['/lerna/lerna/compare/2386f22948e5451...main', 'github:lerna/lerna'],
  ['/faisalman/ua-parser-js/releases', 'github:faisalman/ua-parser-js'],
  ['/faisalman/ua-parser-js/releases/tag/2.0.0', 'github:faisalman/ua-parser-js@2.0.0'],
  ['/sample/g3-mit/tree/main', 'github:sample/g3-mit@main'],
];

inBrowsers((opened) => {
  describe.each(HEADERS)('a repository named in a %s', (githubHeader) => {
    test.each(PAGES)('%s has one badge there, for %s', async (path, subject) => {
      Object.assign(opened().world.look, { githubHeader });
      const tab = await opened().open(SITE + path);
      const badge = await tab.badge(subject);
      expect(badge.within).toContain(/^github:[^/]+\/([^@]+)/.exec(subject)?.[1]);
      expect((await tab.badges()).map((each) => each.subject)).toEqual([subject]);
      expect(await movedByBadges(tab.page)).toEqual([]);
      await tab.close();
    });
  });

  test('colours follow the page from theme to theme', async () => {
    const tab = await opened().open(`${SITE}/sample/g3-mit`);
    await tab.badge('github:sample/g3-mit');
    const themes: [mode: string, name: string, shade: Shade, vision: Vision][] = [
      ['dark', 'dark_dimmed', 'dimmed', ''],
      ['dark', 'dark_colorblind', 'dark', 'colorblind'],
      ['light', 'light_tritanopia', 'light', 'tritanopia'],
      ['light', 'light_high_contrast', 'light high', ''],
      ['auto', 'light', 'light', ''],
    ];
    const colors = () =>
      tab.insideBadge('github:sample/g3-mit', (root) => {
        const face = root.querySelector('.badge');
        return face && ['--fine', '--alert'].map((name) => getComputedStyle(face).getPropertyValue(name));
      });
    for (const [mode, name, shade, vision] of themes) {
      await tab.page.evaluate(
        (set, theme) => {
          Object.assign(document.documentElement.dataset, {
            colorMode: set,
            lightTheme: theme,
            darkTheme: theme,
          });
        },
        mode,
        name,
      );
      const wanted = [levelColors('fine', shade, vision).ink, levelColors('alert', shade, vision).ink];
      await expect.poll(colors).toEqual(wanted);
    }
    await tab.close();
  });
});
