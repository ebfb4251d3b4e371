import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { readRows, stringIn } from '../../tools/fineprint/folder-files.ts';
import { openTeller } from '../../tools/fineprint/history.ts';
import { SUBJECTS } from '../histories/subjects/all.ts';
import { writeFolder } from '../histories/write-folder.ts';
import { printCost } from './history-cost.ts';
import { type ExpectedDirection, type Score, scoreHistory } from './history-score.ts';
import { readTruth } from './history-truth.ts';

const root = resolve(import.meta.dirname, '../..');
const folder = resolve(process.argv[2] ?? `${root}/../shared/data/histories`);

/**
 * Tells every labelled history of a recorded-evidence folder, if there is one, and of our own, and prints precision and
 * recall of each; then what the largest document costs.
 */
async function bench(): Promise<void> {
  if (existsSync(folder)) await score(folder, readDirections());
  else console.log(`no recorded evidence at ${folder}; give its path as the argument`);
  const own = mkdtempSync(join(tmpdir(), 'histories-'));
  writeFolder(own, SUBJECTS);
  const expected = SUBJECTS.flatMap(({ subject, changes }) =>
    changes.map(({ at, direction, because }) => ({ subject, at, direction, reason: because })),
  );
  await score(own, expected);
  rmSync(own, { recursive: true });
  printCost();
}

async function score(of: string, directions: ExpectedDirection[]): Promise<void> {
  const tell = await openTeller(of);
  const scores: Score[] = [];
  for (const subject of readTruth(of)) {
    const found = scoreHistory(subject, await tell(subject.subject), directions);
    scores.push(found);
    const faults = [...found.missed.map((at) => `missed ${at}`), ...found.extra.map((at) => `extra ${at}`)];
    console.log(`${subject.subject.padEnd(32)} ${found.found.length} found  ${faults.join(', ')}`);
  }
  printTotals(scores);
}

function readDirections(): ExpectedDirection[] {
  return readRows(import.meta.dirname, 'history-directions.jsonl').map((row) => ({
    subject: stringIn(row, 'subject') ?? '',
    at: stringIn(row, 'at') ?? '',
    direction: stringIn(row, 'direction') ?? '',
    reason: stringIn(row, 'reason') ?? '',
  }));
}

function printTotals(scores: Score[]): void {
  const count = (list: (score: Score) => unknown[]) =>
    scores.reduce((sum, score) => sum + list(score).length, 0);
  const [found, missed, extra] = [count((s) => s.found), count((s) => s.missed), count((s) => s.extra)];
  const right = scores.reduce((sum, score) => sum + score.rightDirections, 0);
  for (const wrong of scores.flatMap((score) => score.wrongDirections)) console.log(`direction  ${wrong}`);
  console.log(`precision  ${(found / Math.max(1, found + extra)).toFixed(3)}  (${extra} extra)`);
  console.log(
    `recall     ${(found / Math.max(1, found + missed)).toFixed(3)}  (${found} of ${found + missed})`,
  );
  console.log(`direction  ${(right / Math.max(1, found)).toFixed(3)}  (${right} of ${found} found)`);
}

await bench();
