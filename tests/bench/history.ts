import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { readRows, stringIn } from '../../tools/fineprint/folder-files.ts';
import { openTeller } from '../../tools/fineprint/history.ts';
import { type ExpectedDirection, type Score, scoreHistory } from './history-score.ts';
import { readTruth } from './history-truth.ts';

const root = resolve(import.meta.dirname, '../..');
const folder = resolve(process.argv[2] ?? `${root}/../shared/data/histories`);

/** Tells every labelled history of the folder and prints precision and recall; exit code 1 where there is no folder. */
async function bench(): Promise<number> {
  if (!existsSync(folder)) {
    console.error(`no recorded evidence at ${folder}; give its path as the argument`);
    return 1;
  }
  const directions = readDirections();
  const tell = await openTeller(folder);
  const scores: Score[] = [];
  for (const subject of readTruth(folder)) {
    const score = scoreHistory(subject, await tell(subject.subject), directions);
    scores.push(score);
    const faults = [...score.missed.map((at) => `missed ${at}`), ...score.extra.map((at) => `extra ${at}`)];
    console.log(`${subject.subject.padEnd(32)} ${score.found.length} found  ${faults.join(', ')}`);
  }
  printTotals(scores);
  return 0;
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

process.exitCode = await bench();
