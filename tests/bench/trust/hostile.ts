import fc from 'fast-check';
import { openLicenseEngine } from '../../../src/license/identify/engine.ts';
import { loadFromDisk } from '../../../tools/license-index/load-from-disk.ts';
import { PROPERTIES, runsOf } from '../../unit/hostile/properties.ts';
import type { Row } from './row.ts';

const MEGABYTES = 10;

/** Breaks of a promise among so many hostile cases; each is printed with the values that break it. */
export async function hostile(cases: number): Promise<Row[]> {
  let broken = 0;
  const start = performance.now();
  for (const property of PROPERTIES) {
    const { failed, counterexample } = await fc.check(property.of, { numRuns: runsOf(property, cases) });
    if (!failed) continue;
    broken++;
    console.error(`BROKEN: ${property.name}: ${fc.stringify(counterexample)}`);
  }
  return [
    { what: `${cases} hostile cases: promises broken`, value: broken, limit: 0, unit: '' },
    { what: 'hostile cases: time', value: (performance.now() - start) / 1000, limit: null, unit: 's' },
    await longLine(),
  ];
}

async function longLine(): Promise<Row> {
  const engine = await openLicenseEngine(loadFromDisk);
  const text = 'may not use the software '.repeat((MEGABYTES * 1e6) / 25);
  const start = performance.now();
  await engine.identify(text);
  const value = (performance.now() - start) / (MEGABYTES * 1000);
  return { what: `identification of ${MEGABYTES} MB in one line, for each kB`, value, limit: 12, unit: 'ms' };
}
