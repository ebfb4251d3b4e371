import { describe, expect, test } from 'vitest';
import { inBrowsers } from './harness/in-browsers.ts';
import { movedByBadges } from './harness/layout.ts';
import { editPolicy } from './harness/policy.ts';

const SITE = 'https://github.com';
const BANNED = '250ec4f68f07903ef1d1b34170f93a796895f266';

inBrowsers((opened) => {
  describe('a repository home', () => {
    test.each(['g1-mit', 'g2-mit', 'g3-mit', 'bare-mit'])(
      '%s gets one badge and nothing moves',
      async (name) => {
        const tab = await opened().open(`${SITE}/sample/${name}`);
        const badge = await tab.badge(`github:sample/${name}`, ({ level }) => level === 'fine');
        expect(badge.name).toMatch(/MIT/);
        expect(await tab.badges()).toHaveLength(1);
        expect(await movedByBadges(tab.page)).toEqual([]);
        await tab.close();
      },
    );

    test.each(['g2-mit', 'g3-mit'])('%s keeps its badge when React replaces the sidebar', async (name) => {
      const tab = await opened().open(`${SITE}/sample/${name}`);
      await tab.page.waitForSelector('html[data-hydrated]');
      await tab.badge(`github:sample/${name}`);
      expect(await tab.badges()).toHaveLength(1);
      await tab.close();
    });

    test('asks at most 6 times when cold and never the REST API; the next visit asks nothing', async () => {
      const visit = async () => {
        const tab = await opened().open(`${SITE}/faisalman/ua-parser-js`);
        await tab.badge('github:faisalman/ua-parser-js', ({ level }) => level === 'notice');
        await tab.close();
      };
      const cold = await opened().requestsDuring(visit);
      console.log(
        `${opened().name}: cold visit to a repository home, ${cold.length} requests\n${cold.join('\n')}`,
      );
      expect(cold.length).toBeGreaterThan(0);
      expect(cold.length).toBeLessThanOrEqual(6);
      expect(cold.filter((address) => address.startsWith('api.github.com'))).toEqual([]);
      expect(await opened().requestsDuring(visit)).toEqual([]);
    });

    test('a badge with many words stays on the line of the licence', async () => {
      const tab = await opened().open(`${SITE}/faisalman/ua-parser-js`);
      const subject = 'github:faisalman/ua-parser-js';
      await tab.badge(subject, ({ level }) => level === 'notice');
      const { line, link } = await tab.page.evaluate(() => {
        const badge = document.querySelector('[data-fineprint]');
        const boxes = [badge?.parentElement, badge?.previousElementSibling].map((one) =>
          one?.getBoundingClientRect().toJSON(),
        );
        return { line: boxes[0], link: boxes[1] };
      });
      // Its room is known a frame after it stands there.
      const { box } = await tab.badge(subject, (badge) => badge.box.x + badge.box.width <= line.right + 0.5);
      expect(box.width).toBeGreaterThan(60);
      expect(box.x).toBeGreaterThan(link.right);
      expect(Math.abs(box.y + box.height / 2 - (line.top + line.bottom) / 2)).toBeLessThan(4);
      expect(await movedByBadges(tab.page)).toEqual([]);
      await tab.close();
    });
  });

  describe('lerna', () => {
    test.each([`tree/${BANNED}`, `blob/${BANNED}/LICENSE`])('alerts at %s', async (path) => {
      const tab = await opened().open(`${SITE}/lerna/lerna/${path}`);
      const badge = await tab.badge(`github:lerna/lerna@${BANNED}`, ({ level }) => level === 'alert');
      expect(badge.name).toMatch(/added terms|named parties/i);
      await tab.close();
    });

    test('says at that commit that a listed name is there, and not which', async () => {
      await editPolicy(opened(), { set: 'organisation', name: 'Palantir' });
      const tab = await opened().open(`${SITE}/lerna/lerna/tree/${BANNED}`);
      const told = ({ name }: { name: string }) => name.includes('Names an organisation you listed');
      const badge = await tab.badge(`github:lerna/lerna@${BANNED}`, told);
      expect(badge.level).toBe('alert');
      expect(await tab.page.evaluate(() => document.documentElement.outerHTML)).not.toContain('Palantir');
      const panel = await tab.openPanel(`github:lerna/lerna@${BANNED}`);
      await panel.textWith(/contains “Palantir[^”]*”, which matches/);
      await tab.close();
    });

    test('does not at its head', async () => {
      const tab = await opened().open(`${SITE}/lerna/lerna`);
      const badge = await tab.badge('github:lerna/lerna', ({ level }) => level === 'fine');
      expect(badge.name).toMatch(/MIT/);
      await tab.close();
    });
  });

  describe('navigation without a load', () => {
    test('changes the badge with the page, and back again without a double', async () => {
      const tab = await opened().open(`${SITE}/sample/g3-mit`);
      await tab.badge('github:sample/g3-mit');
      await tab.page.click('a[href="/sample/g3-mit/issues"]');
      await tab.page.waitForFunction(() => !document.querySelector('[data-fineprint]'));
      await tab.page.click('nav a[href="/sample/g3-mit"]');
      await tab.badge('github:sample/g3-mit');
      await tab.page.evaluate(() => history.go(-2));
      await tab.badge('github:sample/g3-mit', ({ level }) => level === 'fine');
      expect(await tab.badges()).toHaveLength(1);
      const panel = await tab.openPanel('github:sample/g3-mit');
      await panel.textWith(/MIT/);
      await tab.close();
    });
  });

  describe('a page that is not about a repository', () => {
    test.each([
      '/',
      '/settings/profile',
      '/features',
      '/someone',
      '/sample/no-such-thing',
      '/sample/g3-mit/issues',
    ])('%s is left as it was', async (path) => {
      const tab = await opened().open(SITE + path);
      await tab.page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 700)));
      expect(await tab.page.$$('[data-fineprint], fineprint-badge, fineprint-panel')).toEqual([]);
      await tab.close();
    });
  });
});
