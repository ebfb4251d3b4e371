import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inFirefoxWindow } from '../../../tools/browsers/firefox-window.ts';
import { BROWSERS } from '../harness/browsers.ts';
import { type OpenWorld, openWorld } from '../harness/open-world.ts';
import { until } from '../harness/until.ts';

/** Milliseconds after which Firefox ends an event page that has nothing to do; half a minute as it comes. */
const IDLE = 600;
/** One answer comes within that, a whole look-up does not. */
const ANSWER = 250;

// Chromium's own time is fixed.
describe.runIf(BROWSERS.includes('firefox'))('an event page that Firefox ends when it seems idle', () => {
  let opened: OpenWorld;
  beforeAll(async () => {
    opened = await openWorld('firefox');
  });
  afterAll(() => opened?.close());

  test('leaves every badge right in the end, also in the middle of a look-up', async () => {
    const own = await opened.extensionPage('popup.html');
    const browser = own.page.browser();
    const host = new URL(await own.page.evaluate(() => location.href)).host;
    await own.close();
    const watch = `
      Services.prefs.setIntPref('extensions.background.idle.timeout', ${IDLE});
      const { extension } = WebExtensionPolicy.getByHostname('${host}');
      window.fineprintEnds = 0;
      let before = '';
      setInterval(() => {
        const now = extension.backgroundState;
        if (now === 'stopped' && before !== now) window.fineprintEnds++;
        before = now;
      }, 20);`;
    await inFirefoxWindow(browser, watch);
    // The time counts from the next start.
    await opened.stopWorker();
    const mend = opened.world.faults.set({ by: 'extension', fault: { kind: 'wait', ms: ANSWER } });
    const tab = await opened.open('https://www.npmjs.com/package/lerna');
    await tab.badge('npm:lerna', ({ level }) => level === 'fine', 40_000);
    // A cold visit to lerna makes eleven, some of them again after an end.
    const asked = () => opened.world.requests.ofExtension().map(({ host: at, path }) => at + path);
    await until(
      'the whole look-up',
      async () => {
        const { size } = new Set(asked());
        return size >= 11 ? { found: size } : { missing: size };
      },
      40_000,
    );
    expect(Math.max(...asked().map((one) => asked().filter((other) => other === one).length))).toBeLessThan(
      5,
    );
    mend();
    expect(await inFirefoxWindow(browser, 'window.fineprintEnds')).toBeGreaterThan(0);
    await tab.badge('npm:lerna', ({ level }) => level === 'fine');
    await tab.close();
  }, 120_000);
});
