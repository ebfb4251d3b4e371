import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { tellHistory } from '../../src/history/tell-history.ts';
import { packageRecord } from '../../src/sources/registry/package-record.ts';
import { largeDocument } from './large-document.ts';

const ROUNDS = 7;
/** Times that parsing takes; issue of November 2026 on the cost of `next`. */
export const MOST = 1.5;

function duration(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function median(times: number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;
}

/** From the document's text to eras and changes, as a look-up does it with nothing but the document. */
function reduce(text: string) {
  const document: unknown = JSON.parse(text);
  const found = packageRecord(Object(document), 'large');
  if (!found.ok) throw new Error(`not reduced: ${found.code}`);
  const evidence = { subject: 'npm:large', package: found.value, lookedAt: new Date(0).toISOString() };
  const nothing = { shipped: [], revisions: [], declaredRevisions: [], gaps: [] };
  const history = tellHistory({ ...evidence, ...nothing }, () => {
    throw new Error('there is no text to identify');
  });
  return { record: found.value, history };
}

function collectGarbage(): void {
  setFlagsFromString('--expose-gc');
  const collect: unknown = runInNewContext('gc');
  if (typeof collect === 'function') collect();
}

/** Bytes of the heap in use once everything that nobody holds any more is gone. */
function heap(): number {
  collectGarbage();
  return process.memoryUsage().heapUsed;
}

/** Milliseconds and bytes; `peak` on the way, `left` after it. */
export type Cost = {
  parse: number;
  whole: number;
  peak: number;
  left: number;
  characters: number;
  versions: number;
  kept: number;
};

/** What reducing the largest document to eras costs, beside parsing it in the same run, and what stays. */
export function measureCost(): Cost {
  const { text, versions } = largeDocument();
  const parses: number[] = [];
  const wholes: number[] = [];
  // In turn, so that a busy machine slows both down alike.
  for (let round = 0; round < ROUNDS; round++) {
    parses.push(duration(() => JSON.parse(text)));
    wholes.push(duration(() => reduce(text)));
  }
  const before = heap();
  const { record } = reduce(text);
  const peak = process.memoryUsage().heapUsed - before;
  const left = heap() - before;
  const kept = record.versions.length;
  return {
    parse: median(parses),
    whole: median(wholes),
    peak,
    left,
    characters: text.length,
    versions,
    kept,
  };
}

/** Prints it. */
export function printCost(): void {
  const { parse, whole, peak, left, characters, versions, kept } = measureCost();
  const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`;
  const isWithin = whole <= MOST * parse ? 'at most' : 'TOO MUCH, at most';
  console.log(`document   ${megabytes(characters)}, ${versions} versions`);
  console.log(`to eras    ${whole.toFixed(0)} ms, parsing alone ${parse.toFixed(0)} ms`);
  console.log(`ratio      ${(whole / parse).toFixed(2)}  (${isWithin} ${MOST})`);
  console.log(`memory     ${megabytes(peak)} on the way, ${megabytes(left)} stay for ${kept} versions`);
}
