import { expect, test } from 'vitest';
import { REGISTRY } from '../../world/route.ts';
import { inBrowsers } from '../harness/in-browsers.ts';

const TABS = 60;

inBrowsers((opened) => {
  test(`${TABS} tabs at once on 20 subjects look each up once`, async () => {
    const names = opened()
      .world.facts.packages.map(({ name }) => name)
      .filter((name) => !name.startsWith('@') && !/huge|cut-short/.test(name))
      .slice(0, 20);
    expect(names).toHaveLength(20);
    const since = opened().world.requests.all.length;
    const urls = Array.from(
      { length: TABS },
      (_, at) => `https://www.npmjs.com/package/${names[at % names.length]}`,
    );
    const tabs = await Promise.all(urls.map((url) => opened().open(url)));
    await Promise.all(tabs.map((tab, at) => tab.badge(`npm:${names[at % names.length]}`, undefined, 60_000)));
    const documents = opened()
      .world.requests.ofExtension(since)
      .filter(({ host, path }) => host === REGISTRY.host && names.includes(path.slice(1)))
      .map(({ path }) => path);
    expect(documents.length).toBeLessThanOrEqual(names.length);
    expect(new Set(documents).size).toBe(documents.length);
    await Promise.all(tabs.map((tab) => tab.close()));
  }, 180_000);
});
