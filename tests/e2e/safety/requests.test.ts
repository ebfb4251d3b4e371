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
      for (const page of PAGES) {
        const tab = await opened().open(page);
        await tab.page.waitForSelector('[data-fineprint]:not([aria-busy="true"])');
        await tab.close();
      }
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
      for (const page of SECRETS) {
        for (const path of ['', '/blob/HEAD/LICENSE', '/blob/HEAD/package.json']) {
          const tab = await opened().open(page + path);
          await new Promise((resolve) => setTimeout(resolve, 1_500));
          await tab.close();
        }
      }
    });
    const asked = opened().world.requests.ofExtension(since);
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.filter(({ host }) => host !== 'github.com').map(({ host, path }) => host + path)).toEqual(
      [],
    );
    expect(asked.filter(({ path }) => !/^\/sample\/secret/.test(path)).map(({ path }) => path)).toEqual([]);
  });
});
