import { describe, it } from 'vitest';
import fc from '../same-cases.ts';
import { PROPERTIES, runsOf } from './properties.ts';

/** As many as are worth the wait in every run; the bench does a million. */
const CASES = 20_000;

describe(`${CASES} hostile cases`, () => {
  it.each(PROPERTIES)(
    '$name',
    async (property) => {
      await fc.assert(property.of, { numRuns: runsOf(property, CASES) });
    },
    300_000,
  );
});
