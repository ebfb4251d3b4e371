import { expect, test } from 'vitest';
import type { Fault } from '../../world/faults.ts';
import { REGISTRY } from '../../world/route.ts';
import { inBrowsers } from '../harness/in-browsers.ts';

const SITE = 'https://www.npmjs.com/package';
const MORE_THAN_ANY = 250_000_000;
/**
 * The largest document that is read (48 MB), and what may lie in the connection's buffers when it is cut off: up to
 * 28 MB in Firefox 153, on a busy machine.
 */
const STOPPED_BY = 125_000_000;

/** Each with a package of its own, of which nothing is kept. */
const FAULTS: [what: string, name: string, fault: Fault][] = [
  ['a captive portal', 'sample-permissive', { kind: 'not-json' }],
  ['a compressed answer that breaks off', 'sample-gpl', { kind: 'half-gzip' }],
  ['a redirect to a sign-in page', 'sample-mpl', { kind: 'sign-in' }],
  ['a broken connection in mid-body', 'sample-elastic', { kind: 'cut', after: 50 }],
  ['a 403 without a word of why', 'sample-busl', { kind: 'status', status: 403 }],
  ['a 503', 'sample-unlicensed', { kind: 'status', status: 503 }],
];

inBrowsers((opened) => {
  test.each(FAULTS)(
    '%s leaves the badge unknown, and is not asked again and again',
    async (_, name, fault) => {
      opened().world.faults.set({ host: REGISTRY.host, path: new RegExp(`^/${name}$`), fault });
      const since = opened().world.requests.all.length;
      const tab = await opened().open(`${SITE}/${name}`);
      const badge = await tab.badge(`npm:${name}`, undefined, 20_000);
      expect(badge.level).toBe('unknown');
      await new Promise((resolve) => setTimeout(resolve, 2_000));
      const asked = opened()
        .world.requests.ofExtension(since)
        .filter(({ path }) => path === `/${name}`);
      expect(asked.length).toBeLessThanOrEqual(2);
      await tab.close();
    },
    40_000,
  );

  test('a body without an end is cut off, and the worker goes on', async () => {
    const fault: Fault = { kind: 'flood', bytes: MORE_THAN_ANY };
    opened().world.faults.set({ host: REGISTRY.host, path: /^\/mapbox-gl$/, fault });
    const tab = await opened().open(`${SITE}/mapbox-gl`);
    const badge = await tab.badge('npm:mapbox-gl', ({ name }) => /too large/i.test(name), 40_000);
    expect(badge.level).toBe('unknown');
    expect(fault.sent).toBeLessThan(STOPPED_BY);
    const other = await opened().open('https://github.com/sample/g3-mit');
    await other.badge('github:sample/g3-mit', ({ level }) => level === 'fine', 20_000);
    await Promise.all([tab.close(), other.close()]);
  }, 90_000);
});
