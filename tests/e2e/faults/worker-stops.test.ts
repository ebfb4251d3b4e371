import { expect, test } from 'vitest';
import { inBrowsers } from '../harness/in-browsers.ts';
import { stopAgainAndAgain } from './stop-points.ts';

/** The bench does 200. */
const STOPS = 8;

inBrowsers((opened) => {
  test(`a worker that is stopped at any of ${STOPS} moments leaves every badge right in the end`, async () => {
    const stopped = await stopAgainAndAgain(opened(), STOPS);
    expect(stopped).toHaveLength(STOPS);
    expect(stopped.filter(({ wrong }) => wrong.length > 0)).toEqual([]);
  }, 240_000);
});
