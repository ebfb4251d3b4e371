import { expect, test } from 'vitest';
import { REGISTRY } from '../../world/route.ts';
import { inBrowsers } from '../harness/in-browsers.ts';
import { longTasks } from '../harness/long-tasks.ts';
import type { OpenWorld } from '../harness/open-world.ts';
import { publish } from '../harness/publish.ts';
import { until } from '../harness/until.ts';

const MANY = 1_000;
const APP = 'sample-huge-app';
const LICENSES = ['MIT', 'ISC', 'MPL-2.0', 'BUSL-1.1'];

/** A package with so many dependencies, each a package of its own. */
function publishMany(opened: OpenWorld): void {
  const names = Array.from({ length: MANY }, (_, at) => `piece-${at}`);
  for (const [at, name] of names.entries()) publish(opened, name, '1.0.0', LICENSES[at % 4] ?? 'MIT');
  publish(opened, APP, '1.0.0', 'MIT');
  const app = opened.world.facts.packages.find(({ name }) => name === APP);
  if (app) app.dependencies = Object.fromEntries(names.map((name) => [name, '^1.0.0']));
}

inBrowsers((opened) => {
  test(`${MANY} dependencies stay smooth, and cost what is looked at`, async () => {
    publishMany(opened());
    const since = opened().world.requests.all.length;
    const documents = () =>
      opened()
        .world.requests.ofExtension(since)
        .filter(({ host, path }) => host === REGISTRY.host && path.startsWith('/piece-'));
    const tab = await opened().open(`https://www.npmjs.com/package/${APP}`);
    await tab.badge(`npm:${APP}`);
    const seen = async () =>
      (await tab.badges()).filter(({ busy, subject }) => !busy && /piece-/.test(subject));
    const looking = await longTasks(tab.page, async () => {
      await tab.page.click('#package-tab-dependencies');
      await until('badges', async () => {
        const { length } = await seen();
        return length > 60 ? { found: length } : { missing: length };
      });
    });
    expect(looking).toEqual([]);
    expect(documents().length).toBeLessThan(MANY / 2);
    // Asked for the rest, it goes on until it is left.
    const asking = await longTasks(tab.page, async () => {
      await tab.page.click('[data-fineprint-note="dependencies"]', { offset: { x: 15, y: 10 } });
      await until('most of the rest', async () =>
        documents().length > 0.4 * MANY ? { found: true } : { missing: documents().length },
      );
    });
    expect(asking).toEqual([]);
    expect(new Set(documents().map(({ path }) => path)).size).toBe(documents().length);
    const links = await tab.page.$$eval('#tabpanel-dependencies li > a', (found) => found.length);
    expect(links).toBe(MANY);
    await tab.close();
  }, 60_000);
});
