import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { At } from '../../../src/history/types.ts';
import { openTeller, type Teller } from '../../../tools/fineprint/history.ts';
import { scoreHistory } from '../../bench/history-score.ts';
import { readTruth } from '../../bench/history-truth.ts';
import { SUBJECTS } from '../../histories/subjects/all.ts';
import { writeFolder } from '../../histories/write-folder.ts';

const folder = mkdtempSync(join(tmpdir(), 'histories-'));
let tell: Teller;

beforeAll(async () => {
  writeFolder(folder, SUBJECTS);
  tell = await openTeller(folder);
});
afterAll(() => rmSync(folder, { recursive: true }));

function placeOf(at: At): string {
  return 'commit' in at ? at.commit : at.version;
}

it.each(SUBJECTS)('$subject: $about', async ({ subject, changes, lines, mismatches = [], episodes = [] }) => {
  const told = await tell(subject);
  const labels = readTruth(folder).find((one) => one.subject === subject);
  expect(labels).toBeDefined();
  const score = labels && scoreHistory(labels, told, []);
  expect([score?.missed, score?.extra]).toEqual([[], []]);
  const ofTerms = told.changes.filter(({ direction }) => direction !== 'notation');
  expect(
    ofTerms.map(({ at, direction }) => [placeOf(at), direction, 'version' in at ? at.enteredIn : undefined]),
  ).toEqual(changes.map(({ at, direction, enteredIn }) => [at, direction, enteredIn]));
  expect(told.mismatches.map(({ versions }) => versions)).toEqual(mismatches);
  expect(told.episodes.map(({ from }) => from.commit)).toEqual(episodes);
  if (lines) expect(told.lines.map(({ range }) => range)).toEqual(lines);
});
