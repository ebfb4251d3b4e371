import { describe, expect, test } from 'vitest';
import { inBrowsers } from './harness/in-browsers.ts';

const SITE = 'https://www.npmjs.com/package';

inBrowsers((opened) => {
  test('react, whose change removed conditions, is quiet and has its history in the panel', async () => {
    const tab = await opened().open(`${SITE}/react`);
    const badge = await tab.badge('npm:react', ({ level }) => level === 'fine');
    expect(badge.name).toMatch(/MIT/);
    const panel = await tab.openPanel('npm:react');
    const text = await panel.textWith(/15\.6\.2/);
    expect(text).toMatch(/BSD-3-Clause/);
    expect(text).toMatch(/conditions removed/i);
    await tab.close();
  });

  test('ua-parser-js 2.0.0 says since when, what was before, and what is still under that', async () => {
    const tab = await opened().open(`${SITE}/ua-parser-js/v/2.0.0`);
    const badge = await tab.badge('npm:ua-parser-js@2.0.0', ({ name }) => name.includes('since'));
    expect(badge.level).toBe('notice');
    expect(badge.name).toMatch(/AGPL-3\.0 since 2\.0\.0, was MIT/);
    const panel = await tab.openPanel('npm:ua-parser-js@2.0.0');
    expect(await panel.textWith(/1\.0\.41/)).toMatch(/MIT · latest version so far/);
    await tab.close();
  });

  test('ua-parser-js 1.0.41 shows no change', async () => {
    const tab = await opened().open(`${SITE}/ua-parser-js/v/1.0.41`);
    const badge = await tab.badge('npm:ua-parser-js@1.0.41', ({ level }) => level === 'fine');
    expect(badge.name).not.toMatch(/since|was|AGPL/);
    await tab.close();
  });

  describe('out of the box', () => {
    test.each([
      ['sample-permissive', 'fine', /ISC/],
      ['sample-gpl', 'notice', /GPL-3\.0/],
      ['sample-mpl', 'notice', /MPL-2\.0/],
      ['sample-busl', 'alert', /BUSL-1\.1/],
      ['sample-elastic', 'alert', /Elastic-2\.0/],
      ['sample-unlicensed', 'notice', /proprietary|UNLICENSED/i],
      ['sample-no-field', 'notice', /no licence/i],
      ['sample-mismatch', 'notice', /MIT.*GPL-3\.0|file says/i],
    ])('%s is %s', async (name, level, words) => {
      const tab = await opened().open(`${SITE}/${name}`);
      await tab.badge(`npm:${name}`, (one) => words.test(one.name) && one.level === level);
      await tab.close();
    });
  });

  test('mapbox-gl, whose declared field never changed, shows its change of text', async () => {
    const tab = await opened().open(`${SITE}/mapbox-gl`);
    await tab.badge('npm:mapbox-gl', ({ level }) => level !== 'fine' && level !== 'unknown');
    const panel = await tab.openPanel('npm:mapbox-gl');
    expect(await panel.textWith(/2\.0\.0/)).toMatch(/1\.13\.\d/);
    await tab.close();
  });

  test('a package that does not exist is left as it was', async () => {
    const tab = await opened().open(`${SITE}/no-such-package`);
    expect(await tab.badges()).toEqual([]);
    await tab.close();
  });
});
