import { expect, test } from 'vitest';
import { inBrowsers } from './harness/in-browsers.ts';

const PAGE = 'https://www.npmjs.com/package/lerna';

inBrowsers((opened) => {
  test('a cold visit to lerna asks at most 12 times and never the REST API; the next one asks nothing', async () => {
    const visit = async () => {
      const tab = await opened().open(PAGE);
      await tab.badge('npm:lerna', ({ level }) => level === 'fine');
      await tab.close();
    };
    const cold = await opened().requestsDuring(visit);
    console.log(`${opened().name}: cold visit to npm's lerna, ${cold.length} requests\n${cold.join('\n')}`);
    expect(cold.length).toBeGreaterThan(0);
    expect(cold.length).toBeLessThanOrEqual(12);
    expect(cold.filter((address) => address.startsWith('api.github.com'))).toEqual([]);
    expect(await opened().requestsDuring(visit)).toEqual([]);
  });
});
