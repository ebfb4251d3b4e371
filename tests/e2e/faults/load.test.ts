import { expect, test } from 'vitest';
import { REGISTRY } from '../../world/route.ts';
import { inBrowsers } from '../harness/in-browsers.ts';
import type { OpenWorld } from '../harness/open-world.ts';
import type { Tab } from '../harness/tab.ts';
import { until } from '../harness/until.ts';
import { askWorker } from '../harness/worker.ts';

const SITE = 'https://www.npmjs.com/package';
const TABS = 60;
/** Requests at the same time to the registry (`src/sources/hosts.ts`). */
const AT_ONCE = 6;
const SLOW = { kind: 'wait', ms: 15_000 } as const;
/** By then a tab that nobody looks at has asked too (`src/sites/let-first.ts`). */
const BEHIND = 4_000;

/** Names of packages without a scope, of which all is small. */
function plainNames({ world }: OpenWorld, count: number): string[] {
  const names = world.facts.packages.map(({ name }) => name);
  const plain = names.filter((name) => !name.startsWith('@') && !/huge|cut-short/.test(name));
  expect(plain.length).toBeGreaterThanOrEqual(count);
  return plain.slice(0, count);
}

inBrowsers((opened) => {
  test(`${TABS} tabs at once on 20 subjects look each up once`, async () => {
    const names = plainNames(opened(), 20);
    const nameAt = (at: number) => names[at % names.length] ?? '';
    const since = opened().world.requests.all.length;
    const tabs = await Promise.all(
      Array.from({ length: TABS }, (_, at) => opened().open(`${SITE}/${nameAt(at)}`)),
    );
    await Promise.all(tabs.map((tab, at) => tab.badge(`npm:${nameAt(at)}`, undefined, 60_000)));
    const documents = opened()
      .world.requests.ofExtension(since)
      .filter(({ host, path }) => host === REGISTRY.host && names.includes(path.slice(1)))
      .map(({ path }) => path);
    expect(documents.length).toBeLessThanOrEqual(names.length);
    expect(new Set(documents).size).toBe(documents.length);
    await Promise.all(tabs.map((tab) => tab.close()));
  }, 180_000);

  // On a machine too busy to load a page within three seconds, the other one has waited long enough.
  test('the tab in view asks before one that was there first', { retry: 2 }, async () => {
    await askWorker(opened(), 'clearStored', { what: 'everything' });
    const [behind, inView] = [await opened().open('about:blank'), await opened().open('about:blank')];
    await inView.page.bringToFront();
    const since = opened().world.requests.all.length;
    await behind.goto(`${SITE}/sample-gpl`);
    await inView.goto(`${SITE}/sample-mpl`);
    await inView.badge('npm:sample-mpl');
    const asked = () =>
      opened()
        .world.requests.ofExtension(since)
        .map(({ path }) => path)
        .filter((path) => /^\/sample-(?:gpl|mpl)$/.test(path));
    expect(asked()).toEqual(['/sample-mpl']);
    await behind.badge('npm:sample-gpl');
    expect(asked()).toEqual(['/sample-mpl', '/sample-gpl']);
    await Promise.all([behind.close(), inView.close()]);
  });

  // On a machine too busy to open them all before the first answer comes, none would have to wait.
  test('of those that wait for the registry, the tab that comes into view is next', {
    retry: 1,
    timeout: 60_000,
  }, async () => {
    await askWorker(opened(), 'clearStored', { what: 'everything' });
    const paths = plainNames(opened(), AT_ONCE + 3).map((name) => `/${name}`);
    const since = opened().world.requests.all.length;
    const asked = () =>
      opened()
        .world.requests.ofExtension(since)
        .map(({ path }) => path)
        .filter((path) => paths.includes(path));
    const askedFor = (count: number) =>
      until(`${count} documents asked for`, async () =>
        asked().length >= count ? { found: true } : { missing: asked() },
      );
    const mend = opened().world.faults.set({ by: 'extension', path: /^\/[\w.-]+$/, fault: SLOW });
    const tabs: Tab[] = [];
    try {
      for (const [at, path] of paths.entries()) {
        tabs.push(await opened().open(SITE + path));
        if (at < AT_ONCE) await askedFor(at + 1);
      }
      await new Promise((resolve) => setTimeout(resolve, BEHIND));
      await tabs[AT_ONCE + 1]?.page.bringToFront();
      expect(asked()).toEqual(paths.slice(0, AT_ONCE));
      await askedFor(AT_ONCE + 1);
      expect(asked()[AT_ONCE]).toBe(paths[AT_ONCE + 1]);
    } finally {
      mend();
      await Promise.all(tabs.map((tab) => tab.close()));
    }
  });
});
