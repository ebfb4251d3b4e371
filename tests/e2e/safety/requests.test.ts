import { expect, test } from 'vitest';
import { HOST_TABLE, REGISTRY as TABLES_REGISTRY } from '../../../src/sources/hosts.ts';
import { REGISTRY } from '../../world/route.ts';
import { inBrowsers } from '../harness/in-browsers.ts';

const HOSTS = HOST_TABLE.flatMap(({ hosts }) =>
  hosts.map((host) => (host === TABLES_REGISTRY ? REGISTRY.host : host)),
);
const PAGES = [
  'https://www.npmjs.com/package/lerna',
  'https://www.npmjs.com/package/mapbox-gl',
  'https://github.com/sample/g3-mit',
  'https://github.com/lerna/lerna',
];
const SECRETS = [
  'https://github.com/sample/secret',
  'https://github.com/sample/secret-app',
  'https://github.com/sample/secret-upgrade',
];

inBrowsers((opened) => {
  test('asks only hosts of the host table, without cookies and without a token', async () => {
    const since = opened().world.requests.all.length;
    await opened().requestsDuring(async () => {
      const tabs = await Promise.all(PAGES.map((page) => opened().open(page)));
      for (const tab of tabs) {
        await tab.page.bringToFront();
        await tab.page.waitForSelector('[data-fineprint]:not([aria-busy="true"])');
      }
      await Promise.all(tabs.map((tab) => tab.close()));
    });
    const asked = opened().world.requests.ofExtension(since);
    expect(asked.length).toBeGreaterThan(10);
    expect(asked.filter(({ host }) => !HOSTS.includes(host))).toEqual([]);
    expect(asked.filter(({ cookies, authorization }) => cookies || authorization)).toEqual([]);
  });

  test('says the name of a private repository, and of what it depends on, to github.com alone', async () => {
    const signIn = await opened().open('https://github.com/');
    await signIn.close();
    const since = opened().world.requests.all.length;
    await opened().requestsDuring(async () => {
      const places = SECRETS.flatMap((page) =>
        ['', '/blob/HEAD/LICENSE', '/blob/HEAD/package.json'].map((path) => page + path),
      );
      const tabs = await Promise.all(places.map((place) => opened().open(place)));
      for (const tab of tabs) {
        // A tab that is not in view waits before it asks.
        await tab.page.bringToFront();
        await new Promise((resolve) => setTimeout(resolve, 400));
      }
      await new Promise((resolve) => setTimeout(resolve, 1_000));
      await Promise.all(tabs.map((tab) => tab.close()));
    });
    const asked = opened().world.requests.ofExtension(since);
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.filter(({ host }) => host !== 'github.com').map(({ host, path }) => host + path)).toEqual(
      [],
    );
    expect(asked.filter(({ path }) => !/^\/sample\/secret/.test(path)).map(({ path }) => path)).toEqual([]);
  });
});
