import { beforeAll, describe, expect, test } from 'vitest';
import type { Fault } from '../world/faults.ts';
import { REGISTRY } from '../world/route.ts';
import { inBrowsers } from './harness/in-browsers.ts';
import type { Tab } from './harness/tab.ts';
import { until } from './harness/until.ts';

const SITE = 'https://www.npmjs.com/package';
const { host } = REGISTRY;

/** Each case has a package of its own, so that nothing is kept of it before. */
const FAULTS: [what: string, name: string, fault: Fault, words: RegExp][] = [
  ['a connection that breaks', 'sample-permissive', { kind: 'reset' }, /no connection|could not be reached/i],
  ['a 500', 'sample-gpl', { kind: 'status', status: 500 }, /the server failed/i],
  [
    'a rate limit',
    'sample-mpl',
    { kind: 'rate-limit', status: 429, retryAfter: 5 },
    /rate limited until \d/i,
  ],
];

inBrowsers((opened) => {
  const mend: Record<string, () => void> = {};
  const spoil = (name: string, fault: Fault) => {
    mend[name] = opened().world.faults.set({ host, path: new RegExp(`^/${name}`), fault });
  };
  /** Those that take long begin first and are waited for last; each is mended as soon as its badge has said so. */
  const slow: Record<string, Promise<{ tab: Tab; level: string }>> = {};
  async function begin(name: string, fault: Fault, words: RegExp): Promise<{ tab: Tab; level: string }> {
    spoil(name, fault);
    const tab = await opened().open(`${SITE}/${name}`);
    const { level } = await tab.badge(`npm:${name}`, (one) => words.test(one.name), 60_000);
    mend[name]?.();
    return { tab, level };
  }

  beforeAll(async () => {
    slow['sample-busl'] = begin('sample-busl', { kind: 'not-json' }, /the answer could not be read/i);
    await slow['sample-busl'];
    slow['sample-elastic'] = begin('sample-elastic', { kind: 'hang' }, /no answer in time/i);
    // The others make the host be left alone for some seconds, and this one would not ask.
    await until('the question', async () =>
      opened().world.requests.all.some(({ path }) => path === '/sample-elastic')
        ? { found: true }
        : { missing: 'it' },
    );
  });

  describe('where the registry fails, the badge says what is unknown and why, and recovers by itself', () => {
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

    test.each([
      ['a server that never answers', 'sample-elastic'],
      ['a body that is not JSON', 'sample-busl'],
    ])(
      '%s',
      async (_, name) => {
        const begun = await slow[name];
        expect(begun?.level).toBe('unknown');
        await begun?.tab.badge(`npm:${name}`, ({ level }) => level === 'alert', 90_000);
        await begun?.tab.close();
      },
      150_000,
    );
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
