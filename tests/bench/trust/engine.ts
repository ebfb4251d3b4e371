import { statSync } from 'node:fs';
import { MOST, measureCost } from '../history-cost.ts';
import { isThere, labelledTexts, PROTOTYPE } from '../license-data.ts';
import { measureSpeed } from '../license-speed.ts';
import type { Row } from './row.ts';

/** Of the best tool's mean for texts of 5 to 12 kB, 1.6 ms on the machine of the first measurement. */
const SHARE = 0.8;
const BEST = 1.6;

/** What identification takes, as `npm run bench:license` measures it more fully; nothing where the texts are not there. */
export async function identification(): Promise<Row[]> {
  const paths = labelledTexts('scancode-rules').map(({ path }) => path);
  const middling = paths.filter((path) => statSync(path).size > 5000 && statSync(path).size < 12_000);
  if (middling.length === 0) {
    console.error('the labelled texts are not there: 3 rows left out');
    return [];
  }
  const { ours, coldOurs, sketch, coldSketch } = await measureSpeed(middling, isThere(PROTOTYPE));
  const what = `identification, ${middling.length} texts of 5 to 12 kB`;
  return [
    { what: `${what}: mean`, value: ours.mean, limit: SHARE * (sketch?.mean ?? BEST), unit: 'ms' },
    { what: `${what}: 95 of 100`, value: ours.p95, limit: 2 * ours.mean, unit: 'ms' },
    { what: 'licence index loaded', value: coldOurs, limit: coldSketch, unit: 'ms' },
  ];
}

/** What reducing the largest document costs, as `npm run bench:history` measures it. */
export async function reduction(): Promise<Row[]> {
  const { parse, whole, left, characters } = measureCost();
  const what = `document of ${(characters / 1e6).toFixed(0)} MB to its eras`;
  return [
    { what, value: whole, limit: MOST * parse, unit: 'ms' },
    { what: `${what}: what stays`, value: left / 1e6, limit: null, unit: 'MB' },
  ];
}
