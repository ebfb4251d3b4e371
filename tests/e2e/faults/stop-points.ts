import type { OpenWorld } from '../harness/open-world.ts';
import { askWorker } from '../harness/worker.ts';

/** A page with its subject and the level that its badge ends with. */
type Case = { url: string; subject: string; level: string };

const CASES: readonly Case[] = [
  { url: 'https://www.npmjs.com/package/lerna', subject: 'npm:lerna', level: 'fine' },
  { url: 'https://www.npmjs.com/package/sample-busl', subject: 'npm:sample-busl', level: 'alert' },
  { url: 'https://www.npmjs.com/package/ua-parser-js', subject: 'npm:ua-parser-js', level: 'notice' },
  { url: 'https://github.com/sample/g3-mit', subject: 'github:sample/g3-mit', level: 'fine' },
];
/** Milliseconds after the page's load in which the worker is stopped; a whole look-up takes less. */
const WITHIN = 900;
/** A request that was under way when the worker stopped is made again, and once more after a second stop. */
const MOST_TIMES = 3;

/** What went wrong at one stop; nothing where all is well. */
export type Stopped = { at: string; wrong: string[] };

/**
 * Visits pages of which nothing is kept and stops the worker at a moment of the look-up, again and again. The moments come
 * from a fixed seed.
 * @returns for each stop what went wrong
 */
export async function stopAgainAndAgain(opened: OpenWorld, stops: number): Promise<Stopped[]> {
  const found: Stopped[] = [];
  let seed = 8;
  for (let stop = 0; stop < stops; stop++) {
    seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31;
    const visited = CASES[stop % CASES.length];
    if (visited) found.push(await stopOnce(opened, visited, seed % WITHIN));
  }
  return found;
}

async function stopOnce(opened: OpenWorld, { url, subject, level }: Case, after: number): Promise<Stopped> {
  await askWorker(opened, 'clearStored', { what: 'everything' });
  const since = opened.world.requests.all.length;
  const tab = await opened.open(url);
  await new Promise((resolve) => setTimeout(resolve, after));
  await opened.stopWorker();
  const wrong: string[] = [];
  await tab
    .badge(subject, (badge) => badge.level === level, 30_000)
    .catch((error: unknown) => wrong.push(String(error).slice(0, 300)));
  const paths = opened.world.requests.ofExtension(since).map(({ host, path }) => host + path);
  const often = [...new Set(paths)].filter((one) => paths.filter((path) => path === one).length > MOST_TIMES);
  wrong.push(...often.map((path) => `asked over ${MOST_TIMES} times: ${path}`));
  await tab.close();
  return { at: `${subject}, ${after} ms after the load`, wrong };
}
