import { expect, test } from 'vitest';
import { REGISTRY } from '../../world/route.ts';
import { inBrowsers } from '../harness/in-browsers.ts';
import { askWorker } from '../harness/worker.ts';

const SITE = 'https://www.npmjs.com/package';
const TABS = 60;

inBrowsers((opened) => {
  test(`${TABS} tabs at once on 20 subjects look each up once`, async () => {
    const names = opened()
      .world.facts.packages.map(({ name }) => name)
      .filter((name) => !name.startsWith('@') && !/huge|cut-short/.test(name))
      .slice(0, 20);
    expect(names).toHaveLength(20);
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
});
