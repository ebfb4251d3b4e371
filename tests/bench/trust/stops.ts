import type { BrowserName } from '../../../tools/browsers/names.ts';
import { navigate } from '../../e2e/faults/navigate.ts';
import { stopAgainAndAgain } from '../../e2e/faults/stop-points.ts';
import { type OpenWorld, openWorld } from '../../e2e/harness/open-world.ts';
import type { Row } from './row.ts';

/** Stops the worker at so many moments of look-ups; prints what went wrong. */
export async function stops(opened: OpenWorld, times: number): Promise<Row[]> {
  const wrong = (await stopAgainAndAgain(opened, times)).filter((one) => one.wrong.length > 0);
  for (const one of wrong) console.error(`${one.at}: ${one.wrong.join('; ')}`);
  const what = `${times} stops of the worker in ${opened.name}: badges that end wrong, or requests without end`;
  return [{ what, value: wrong.length, limit: 0, unit: '' }];
}

/** Navigations in one tab of a browser that does not tell its heap: one badge is there in the end. */
export async function badgesAfter(opened: OpenWorld, navigations: number): Promise<Row[]> {
  const tab = await opened.open('https://www.npmjs.com/package/react');
  await tab.badge('npm:react');
  await navigate(tab, navigations);
  const { length } = await tab.badges();
  await tab.close();
  const what = `${navigations} navigations in ${opened.name}: badges in the page at the end`;
  return [{ what, value: length, limit: 1, unit: '' }];
}

/** A measurement in a browser of its own. */
export async function inBrowser<T>(
  name: BrowserName,
  measure: (opened: OpenWorld) => Promise<T>,
): Promise<T> {
  const opened = await openWorld(name);
  try {
    return await measure(opened);
  } finally {
    await opened.close();
  }
}
