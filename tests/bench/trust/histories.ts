import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { openTeller } from '../../../tools/fineprint/history.ts';
import { readTruth } from '../history-truth.ts';
import type { Row } from './row.ts';

const FOLDER = resolve(import.meta.dirname, '../../../../shared/data/histories');

/** What telling a recorded history takes, of all labelled ones; `npm run bench:history` says how right they are. */
export async function histories(): Promise<Row[]> {
  if (!existsSync(FOLDER)) {
    console.error('the recorded histories are not there: 2 rows left out');
    return [];
  }
  const tell = await openTeller(FOLDER);
  const times: number[] = [];
  for (const { subject } of readTruth(FOLDER)) {
    const start = performance.now();
    await tell(subject);
    times.push(performance.now() - start);
  }
  const sum = times.reduce((total, time) => total + time, 0);
  return [
    {
      what: `history of ${times.length} recorded subjects: mean`,
      value: sum / times.length,
      limit: null,
      unit: 'ms',
    },
    { what: 'history: the longest', value: Math.max(...times), limit: null, unit: 'ms' },
  ];
}
