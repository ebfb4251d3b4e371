import { expect, test } from 'vitest';
import { inBrowsers } from './harness/in-browsers.ts';
import { editPolicy } from './harness/policy.ts';

const PAGE = 'https://www.npmjs.com/package/lerna';
const BANNED = '250ec4f68f07903ef1d1b34170f93a796895f266';
const RESTORED = '37642a066ed0243d6312240c49c635c3431a989b';

inBrowsers((opened) => {
  test('lerna is MIT, and its panel tells the episode of August 2018', async () => {
    const tab = await opened().open(PAGE);
    const badge = await tab.badge('npm:lerna', ({ level }) => level === 'fine');
    expect(badge.name).toMatch(/MIT/);
    const panel = await tab.openPanel('npm:lerna');
    const text = await panel.textWith(/repository only/i);
    expect(text).toMatch(/29 – 30 Aug 2018, 28\.5 hours/);
    expect(text).toContain('The following license shall not be granted to the following entities');
    expect(text).toMatch(/3\.2\.1.*3\.3\.0/s);
    const links = await panel.links();
    expect(links.some((link) => link.includes(BANNED))).toBe(true);
    expect(links.some((link) => link.includes(RESTORED))).toBe(true);
    await tab.close();
  });

  test('a listed organisation is told in the panel; the badge, whose version is plain MIT, stays', async () => {
    await editPolicy(opened(), { set: 'organisation', name: 'Microsoft' });
    const tab = await opened().open(PAGE);
    const badge = await tab.badge('npm:lerna', ({ level }) => level === 'fine');
    expect(badge.name).not.toMatch(/Microsoft/);
    const panel = await tab.openPanel('npm:lerna');
    expect(await panel.textWith(/“Microsoft” on your list/)).toMatch(/Microsoft Corporation/);
    const outside = await tab.page.evaluate(() => document.documentElement.outerHTML);
    expect(outside).not.toContain('Microsoft');
    await tab.close();
  });
});
