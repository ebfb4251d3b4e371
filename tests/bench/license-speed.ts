import { readFileSync } from 'node:fs';
import { openLicenseEngine } from '../../src/license/identify/engine.ts';
import { loadFromDisk } from '../../tools/license-index/load-from-disk.ts';
import { PROTOTYPE } from './license-data.ts';

/** Milliseconds. */
export type Times = { mean: number; p95: number };
export type Speed = {
  ours: Times;
  sketch: Times | null;
  coldOurs: number;
  coldSketch: number | null;
  texts: number;
};

const ROUNDS = 5;
const SKETCH_LEAVES_OUT = /-or-later$|^GFDL-.*-(?:no-)?invariants|^OFL-.*RFN|no-copyleft-exception/;

type SketchTemplate = { kind: string; deprecated: boolean };
type Sketch = { identify: (text: string) => void };

function summary(times: number[]): Times {
  const sorted = [...times].sort((one, other) => one - other);
  const mean = times.reduce((sum, time) => sum + time, 0) / Math.max(1, times.length);
  return { mean, p95: sorted[Math.floor(sorted.length * 0.95)] ?? 0 };
}

async function openSketch(): Promise<Sketch> {
  const templates = await import(new URL('templates.mjs', PROTOTYPE).href);
  const matcher = await import(new URL('matcher.mjs', PROTOTYPE).href);
  const filter = (id: string, { kind, deprecated }: SketchTemplate): boolean =>
    kind === 'license' && !deprecated && !SKETCH_LEAVES_OUT.test(id);
  const index = new matcher.Index(templates.default, { filter });
  return { identify: (text) => matcher.identify(index, text) };
}

async function timed<T>(work: () => Promise<T>): Promise<{ result: T; time: number }> {
  const start = performance.now();
  const result = await work();
  return { result, time: performance.now() - start };
}

/** Times every text some rounds, each runner by itself so that its caches are warm; the best of the rounds counts. */
async function timeAll(texts: string[], run: (text: string) => unknown): Promise<number[]> {
  const best = texts.map(() => Number.POSITIVE_INFINITY);
  for (let round = 0; round < ROUNDS; round++) {
    for (const [at, text] of texts.entries()) {
      const { time } = await timed(async () => run(text));
      best[at] = Math.min(best[at] ?? time, time);
    }
  }
  return best;
}

/** Warm times of our engine and, where it is there, of the first sketch on the same texts, and both cold starts. */
export async function measureSpeed(paths: string[], withSketch: boolean): Promise<Speed> {
  const texts = paths.map((path) => readFileSync(path, 'utf8'));
  const { result: engine, time: coldOurs } = await timed(() => openLicenseEngine(loadFromDisk));
  const sketch = withSketch ? await timed(openSketch) : null;
  const ours = await timeAll(texts, (text) => engine.identify(text));
  const others = sketch ? await timeAll(texts, sketch.result.identify) : null;
  return {
    ours: summary(ours),
    sketch: others ? summary(others) : null,
    coldOurs,
    coldSketch: sketch?.time ?? null,
    texts: texts.length,
  };
}

/** Milliseconds for one text of about the given length: linear means twice the length, about twice the time. */
export async function timeLongText(length: number, piece: string): Promise<number> {
  const engine = await openLicenseEngine(loadFromDisk);
  const text = piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
  await engine.identify(text.slice(0, 1000));
  return (await timed(() => engine.identify(text))).time;
}
