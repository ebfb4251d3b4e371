import { expect, test } from 'vitest';
import { type BadgeTimes, badgeTimes } from './harness/badge-times.ts';
import { inBrowsers } from './harness/in-browsers.ts';

const PAGE = 'https://www.npmjs.com/package/lerna';
const VISITS = 20;

inBrowsers((opened) => {
  test('a warm badge stands within 50 ms and asks nothing, with the worker stopped', async () => {
    const tab = await opened().open(PAGE);
    await tab.badge('npm:lerna', ({ level }) => level === 'fine');
    // The first look goes on behind the badge; it has ended when a visit asks nothing any more.
    while ((await opened().requestsDuring(() => tab.goto(PAGE))).length > 0);
    const times: BadgeTimes[] = [];
    const asked = await opened().requestsDuring(async () => {
      for (let visit = 0; visit < VISITS; visit++) {
        await opened().stopWorker();
        times.push(await badgeTimes(tab.page, PAGE, opened().name === 'firefox'));
        await tab.badge('npm:lerna', ({ level }) => level === 'fine');
      }
    });
    const [badge, shown] = [median(times.map((one) => one.badge)), median(times.map((one) => one.shown))];
    console.log(
      `${opened().name}: warm badge inserted after ${badge.toFixed(1)} ms, finished after ${shown.toFixed(1)} ms (medians of ${VISITS})`,
    );
    expect(asked).toEqual([]);
    expect(badge).toBeLessThan(50);
    expect(shown).toBeLessThan(50);
    await tab.close();
  }, 180_000);
});

function median(values: number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  return ((sorted[Math.floor(middle - 0.5)] ?? 0) + (sorted[Math.floor(middle)] ?? 0)) / 2;
}
