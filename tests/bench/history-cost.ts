import { tellHistory } from '../../src/history/tell-history.ts';
import { packageRecord } from '../../src/sources/registry/package-record.ts';

/** As the registry's document of `next` in November 2026: 2,627 versions, 21 MB. */
const VERSIONS = 2627;
const MANIFEST = 8000;
const ROUNDS = 7;

/** A document of that size, its bulk in fields that the history does not need, as in real ones. */
function largeDocument(): string {
  const filler = Object.fromEntries(
    Array.from({ length: MANIFEST / 40 }, (_, at) => [`dependency-${at}`, `^${at}.2.3-canary.${at}`]),
  );
  const names = Array.from({ length: VERSIONS }, (_, at) => `${1 + Math.floor(at / 200)}.${at % 200}.0`);
  const versions = names.map((version) => [
    version,
    {
      name: 'large',
      version,
      license: 'MIT',
      dependencies: filler,
      dist: { tarball: 'https://example.org/t.tgz' },
    },
  ]);
  const time = names.map((version, at) => [version, new Date(1.5e12 + at * 3.6e6).toISOString()]);
  return JSON.stringify({
    name: 'large',
    'dist-tags': { latest: names.at(-1) },
    time: Object.fromEntries(time),
    versions: Object.fromEntries(versions),
  });
}

function duration(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function median(times: number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;
}

function reduce(text: string) {
  const document: unknown = JSON.parse(text);
  const found = packageRecord(Object(document), 'large');
  if (!found.ok) throw new Error(`not reduced: ${found.code}`);
  return tellHistory(
    {
      subject: 'npm:large',
      package: found.value,
      shipped: [],
      revisions: [],
      declaredRevisions: [],
      gaps: [],
      lookedAt: new Date(0).toISOString(),
    },
    () => {
      throw new Error('there is no text to identify');
    },
  );
}

/** What reducing the largest document to eras costs, held against parsing it in the same run. */
function bench(): void {
  const text = largeDocument();
  const parses: number[] = [];
  const wholes: number[] = [];
  // In turn, so that a busy machine slows both down alike.
  for (let round = 0; round < ROUNDS; round++) {
    parses.push(duration(() => JSON.parse(text)));
    wholes.push(duration(() => reduce(text)));
  }
  const [parse, whole] = [median(parses), median(wholes)];
  const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`;
  console.log(`document   ${megabytes(text.length)}, ${VERSIONS} versions`);
  console.log(`parse      ${parse.toFixed(0)} ms`);
  console.log(
    `to eras    ${whole.toFixed(0)} ms, ${(whole / parse).toFixed(2)} times parsing it (at most 1.5)`,
  );
  const before = process.memoryUsage().heapUsed;
  const kept = reduce(text);
  globalThis.gc?.();
  const left = process.memoryUsage().heapUsed - before;
  const collected = globalThis.gc
    ? `${megabytes(Math.max(0, left))} more than before`
    : 'run with --expose-gc';
  console.log(`memory     ${collected}, ${kept.lines.length} lines kept`);
}

bench();
