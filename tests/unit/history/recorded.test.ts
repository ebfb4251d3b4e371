import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { openTeller } from '../../../tools/fineprint/history.ts';
import { scoreHistory } from '../../bench/history-score.ts';
import { readTruth } from '../../bench/history-truth.ts';

const folder = resolve(import.meta.dirname, '../../../../shared/data/histories');

it.skipIf(!existsSync(folder))(
  'tells every labelled change of the recorded histories, and no other',
  async () => {
    const tell = await openTeller(folder);
    for (const subject of readTruth(folder)) {
      const { missed, extra } = scoreHistory(subject, await tell(subject.subject), []);
      expect([...missed, ...extra]).toEqual([]);
    }
  },
  60_000,
);
