import { beforeAll, describe, expect, test } from 'vitest';
import type { Fault } from '../world/faults.ts';
import { REGISTRY } from '../world/route.ts';
import { inBrowsers } from './harness/in-browsers.ts';
import type { Tab } from './harness/tab.ts';

const SITE = 'https://www.npmjs.com/package';
const { host } = REGISTRY;

/** Each case has a package of its own, so that nothing is kept of it before. */
const FAULTS: [what: string, name: string, fault: Fault, words: RegExp][] = [
  ['a connection that breaks', 'sample-permissive', { kind: 'reset' }, /offline|could not be reached/i],
  ['a 500', 'sample-gpl', { kind: 'status', status: 500 }, /the server failed/i],
  [
    'a rate limit',
    'sample-mpl',
    { kind: 'rate-limit', status: 429, retryAfter: 5 },
    /rate limited until \d/i,
  ],
];

inBrowsers((opened) => {
  describe('where the registry fails, the badge says what is unknown and why, and recovers by itself', () => {
    let garbled: Tab;
    const mend: Record<string, () => void> = {};
    const spoil = (name: string, fault: Fault) => {
      mend[name] = opened().world.faults.set({ host, path: new RegExp(`^/${name}`), fault });
    };

    // This one waits a minute before it asks again, so it begins first.
    beforeAll(async () => {
      spoil('sample-busl', { kind: 'not-json' });
      garbled = await opened().open(`${SITE}/sample-busl`);
      const badge = await garbled.badge('npm:sample-busl', ({ name }) =>
        /the answer could not be read/i.test(name),
      );
      expect(badge.level).toBe('unknown');
      mend['sample-busl']?.();
    });

    test.each(FAULTS)(
      '%s',
      async (_, name, fault, words) => {
        spoil(name, fault);
        const tab = await opened().open(`${SITE}/${name}`);
        const badge = await tab.badge(`npm:${name}`, (one) => words.test(one.name));
        expect(badge.level).toBe('unknown');
        mend[name]?.();
        await tab.badge(`npm:${name}`, ({ level }) => level !== 'unknown', 40_000);
        await tab.close();
      },
      90_000,
    );

    test('a server that never answers', async () => {
      spoil('sample-elastic', { kind: 'hang' });
      const tab = await opened().open(`${SITE}/sample-elastic`);
      const late = ({ name }: { name: string }) => /no answer in time/i.test(name);
      const badge = await tab.badge('npm:sample-elastic', late, 60_000);
      expect(badge.level).toBe('unknown');
      mend['sample-elastic']?.();
      await tab.badge('npm:sample-elastic', ({ level }) => level === 'alert', 60_000);
      await tab.close();
    }, 150_000);

    test('a body that is not JSON', async () => {
      await garbled.badge('npm:sample-busl', ({ level }) => level === 'alert', 90_000);
      await garbled.close();
    }, 120_000);
  });

  test('a slow answer is waited for while the page already has its badge', async () => {
    const fault: Fault = { kind: 'drip', bytes: 400, everyMs: 200 };
    const mend = opened().world.faults.set({ host, path: /^\/ua-parser-js$/, fault });
    const tab = await opened().open(`${SITE}/ua-parser-js`);
    const [early] = await tab.badges();
    expect(early).toMatchObject({ subject: 'npm:ua-parser-js', level: 'unknown' });
    await tab.badge('npm:ua-parser-js', ({ level }) => level === 'notice', 20_000);
    await tab.close();
    mend();
  });

  test('a worker that is stopped in mid-request starts again and finishes', async () => {
    const { faults, requests } = opened().world;
    faults.set({ host, path: /^\/react$/, fault: { kind: 'wait', ms: 3_000 }, times: 1 });
    const tab = await opened().open(`${SITE}/react`);
    while (!requests.all.some(({ path }) => path === '/react')) {
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    await opened().stopWorker();
    await tab.badge('npm:react', ({ level }) => level === 'fine', 40_000);
    expect(requests.all.filter(({ path }) => path === '/react').length).toBeGreaterThan(1);
    await tab.close();
  }, 60_000);

  describe('tarballs', () => {
    test('one that is cut short leaves the field judged and the text honestly unread', async () => {
      const tab = await opened().open(`${SITE}/sample-cut-short`);
      await tab.badge('npm:sample-cut-short', ({ name }) => /MIT/.test(name));
      const panel = await tab.openPanel('npm:sample-cut-short');
      expect(await panel.textWith(/the archive is broken/)).not.toMatch(/Apache/);
      await tab.close();
    });

    test('one of 50 MB is left alone, and said to be too large', async () => {
      const tab = await opened().open(`${SITE}/sample-huge`);
      await tab.badge('npm:sample-huge', ({ name }) => /MIT/.test(name));
      const panel = await tab.openPanel('npm:sample-huge');
      await panel.textWith(/too large/i);
      await tab.close();
    });
  });
});
