import { describe, expect, test } from 'vitest';
import type { Look } from '../world/look.ts';
import { inBrowsers } from './harness/in-browsers.ts';
import { movedByBadges } from './harness/layout.ts';

const SITE = 'https://github.com';
const BAN = '250ec4f68f07903ef1d1b34170f93a796895f266';
const GENERATIONS: Look['githubFile'][] = ['2026', '2023', '2021'];

inBrowsers((opened) => {
  describe.each(GENERATIONS)('a file view as of %s', (generation) => {
    test('of a licence says what differs from the standard text, and its history', async () => {
      opened().world.look.githubFile = generation;
      const tab = await opened().open(`${SITE}/lerna/lerna/blob/${BAN}/LICENSE`);
      const line = await tab.note('license', /commits? read/);
      expect(line).toMatch(/^MIT \+ added terms: \d+ passages? added/);
      const marked = await tab.page.evaluate(() =>
        [...(CSS.highlights.get('fineprint-added') ?? [])].join(' '),
      );
      if (generation !== '2026') expect(marked).toMatch(/Microsoft/);
      else await tab.page.waitForSelector('[id^="LC"] > [data-fineprint-note="mark"]');
      expect(await movedByBadges(tab.page)).toEqual([]);
      await tab.close();
    });

    test('that hides its header has the badge beside the file’s name, and nothing moves', async () => {
      opened().world.look.githubFile = generation;
      const tab = await opened().open(`${SITE}/lerna/lerna/blob/${BAN}/LICENSE`);
      await tab.note('license', /commits? read/);
      await tab.page.evaluate(() => {
        document.getElementById('repository-container-header')?.setAttribute('hidden', '');
        document.body.append('more');
      });
      await tab.page.waitForSelector(':is(.file-path, #blob-path) > [data-fineprint]');
      expect(await tab.badges()).toHaveLength(1);
      expect(await movedByBadges(tab.page)).toEqual([]);
      await tab.close();
    });

    test('of a standard licence says so', async () => {
      opened().world.look.githubFile = generation;
      const tab = await opened().open(`${SITE}/sample/g3-mit/blob/main/LICENSE`);
      expect(await tab.note('license', /standard/)).toMatch(/^The standard text of MIT/);
      await tab.close();
    });

    test('of a manifest has a badge in the line of each dependency and of the field', async () => {
      opened().world.look.githubFile = generation;
      const tab = await opened().open(`${SITE}/sample/app/blob/main/package.json`);
      expect((await tab.badge('npm:sample-busl')).level).toBe('alert');
      expect((await tab.badge('npm:ua-parser-js')).name).toMatch(/Licence: MIT/);
      expect((await tab.badge('npm:@sample/scoped')).within).toMatch(/^(?:div|td)/);
      await tab.page.waitForSelector('[id="LC3"] > [data-fineprint="github:sample/app@main"]');
      expect(await tab.note('dependencies', /alert/)).toMatch(/^1 alert: sample-busl/);
      expect((await tab.badges()).filter(({ subject }) => subject === 'npm:sample-local')).toEqual([]);
      expect(await movedByBadges(tab.page)).toEqual([]);
      await tab.close();
    });
  });

  test('lines that come into view get their badges, and never two', async () => {
    const tab = await opened().open(`${SITE}/sample/app/blob/main/package.json`);
    await tab.badge('npm:sample-busl');
    expect((await tab.badges()).some(({ subject }) => subject === 'npm:part-100')).toBe(false);
    await tab.page.evaluate(() => document.getElementById('LC40')?.scrollIntoView());
    await tab.page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await tab.badge('npm:part-110');
    await tab.page.evaluate(() => scrollTo(0, 0));
    await tab.badge('npm:sample-busl');
    const subjects = (await tab.badges())
      .map(({ subject }) => subject)
      .filter((each) => each.startsWith('npm:'));
    expect(new Set(subjects).size).toBe(subjects.length);
    await tab.close();
  });

  test('of a private repository, nothing is asked of npm before a click', async () => {
    await (await opened().open(`${SITE}/`)).close();
    const tab = await opened().open(`${SITE}/sample/secret-app/blob/main/package.json`);
    const before = await opened().requestsDuring(async () => {
      expect(await tab.note('consent', /npm/)).toBe(
        'Check 3 packages against npm (sends their names to the registry)',
      );
      await tab.badge('github:sample/secret-app@main');
    });
    expect(before.filter((address) => !address.startsWith('github.com/'))).toEqual([]);
    expect((await tab.badges()).filter(({ subject }) => subject.startsWith('npm:'))).toEqual([]);
    const after = await opened().requestsDuring(async () => {
      await tab.page.click('[data-fineprint-note="consent"]', { offset: { x: 10, y: 10 } });
      expect((await tab.badge('npm:sample-elastic')).level).toBe('alert');
    });
    expect(after.filter((address) => /sample-(?:gpl|mpl|elastic)$/.test(address))).toHaveLength(3);
    await tab.close();
  });
});
