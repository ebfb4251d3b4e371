import { expect, test } from 'vitest';
import type { Fault } from '../../world/faults.ts';
import { REGISTRY } from '../../world/route.ts';
import { inBrowsers } from '../harness/in-browsers.ts';
import type { OpenWorld } from '../harness/open-world.ts';

const SITE = 'https://www.npmjs.com/package';
const MORE_THAN_ANY = 250_000_000;
/**
 * The largest document that is read (48 MB), and what may lie in the connection's buffers when it is cut off: up to
 * 28 MB in Firefox 153, on a busy machine.
 */
const STOPPED_BY = 125_000_000;

type Case = [what: string, name: string, fault: Fault, words: RegExp];

/** They spoil one answer each, of a package of its own; the host goes on being asked. */
const SPOILT: Case[] = [
  ['a captive portal', 'sample-permissive', { kind: 'not-json' }, /could not be read/],
  ['a compressed answer that breaks off', 'sample-gpl', { kind: 'half-gzip' }, /could not be read/],
  ['a redirect to a sign-in page', 'sample-mpl', { kind: 'sign-in' }, /lies on another host/],
  ['a broken connection in mid-body', 'sample-elastic', { kind: 'cut', after: 50 }, /could not be read/],
  ['data that is called a page', 'sample-deprecated', { kind: 'wrong-type' }, /could not be read/],
  ['a 403 without a word of why', 'sample-busl', { kind: 'status', status: 403 }, /refused/],
];
/** After these the whole host is left alone. */
const HOST_FAILED: Case[] = [
  ['a 503', 'sample-unlicensed', { kind: 'status', status: 503 }, /server failed, next try at \d/],
  ['a 429 that names no time', 'sample-no-field', { kind: 'status', status: 429 }, /rate limited until \d/],
  [
    'a limit as 403, with its time',
    'sample-mismatch',
    { kind: 'rate-limit', status: 403, retryAfter: 900 },
    /rate limited until \d/,
  ],
  ['a limit told in words alone', 'sample-app', { kind: 'secondary-limit' }, /rate limited until \d/],
  ['what is not compressed, and says so', 'react', { kind: 'not-gzip' }, /could not be read|no connection/],
];

inBrowsers((opened) => {
  test('spoilt answers leave the badge unknown, say why, and are not asked for again and again', async () => {
    const since = opened().world.requests.all.length;
    const mend = SPOILT.map(([, name, fault]) => spoil(opened(), name, fault));
    const tabs = await Promise.all(SPOILT.map(([, name]) => opened().open(`${SITE}/${name}`)));
    for (const [at, [what, name, , words]] of SPOILT.entries()) {
      await tabs[at]?.page.bringToFront();
      const badge = await tabs[at]?.badge(`npm:${name}`, (one) => words.test(one.name));
      expect(badge?.level, what).toBe('unknown');
    }
    await wait(2_000);
    for (const [what, name] of SPOILT) expect(timesAsked(opened(), name, since), what).toBeLessThanOrEqual(2);
    await Promise.all(tabs.map((tab) => tab.close()));
    for (const stop of mend) stop();
  }, 40_000);

  test.each(HOST_FAILED)('%s leaves the badge unknown, and the host alone', async (_, name, fault, words) => {
    // The one before may have left the host alone; a worker that starts anew asks again.
    await opened().stopWorker();
    const since = opened().world.requests.all.length;
    const mend = spoil(opened(), name, fault);
    const tab = await opened().open(`${SITE}/${name}`);
    const badge = await tab.badge(`npm:${name}`, (one) => words.test(one.name));
    expect(badge.level).toBe('unknown');
    await wait(500);
    expect(timesAsked(opened(), name, since)).toBeLessThanOrEqual(2);
    await tab.close();
    mend();
  });

  test('a storm of server errors is not answered by a storm of requests', async () => {
    await opened().stopWorker();
    const since = opened().world.requests.all.length;
    const mend = opened().world.faults.set({ host: REGISTRY.host, fault: { kind: 'status', status: 500 } });
    const names = opened()
      .world.facts.packages.map(({ name }) => name)
      .filter((name) => /^part-00\d$/.test(name));
    const tabs = await Promise.all(names.map((name) => opened().open(`${SITE}/${name}`)));
    for (const [at, tab] of tabs.entries()) {
      await tab.page.bringToFront();
      await tab.badge(`npm:${names[at]}`);
    }
    await wait(1_000);
    const asked = opened()
      .world.requests.ofExtension(since)
      .filter(({ host }) => host === REGISTRY.host);
    expect(names).toHaveLength(10);
    // Six at a time are under way when the first comes back.
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.length).toBeLessThanOrEqual(6);
    await Promise.all(tabs.map((tab) => tab.close()));
    mend();
  }, 40_000);

  test('a body without an end is cut off, and the worker goes on', async () => {
    await opened().stopWorker();
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

/** Spoils the document of a package until the returned function is called. */
function spoil({ world }: OpenWorld, name: string, fault: Fault): () => void {
  return world.faults.set({ host: REGISTRY.host, path: new RegExp(`^/${name}$`), fault });
}

function timesAsked({ world }: OpenWorld, name: string, since: number): number {
  return world.requests.ofExtension(since).filter(({ path }) => path === `/${name}`).length;
}

function wait(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
