import type { OpenWorld } from '../../e2e/harness/open-world.ts';
import { askWorker } from '../../e2e/harness/worker.ts';
import type { Logged } from '../../world/request-log.ts';
import type { Row } from './row.ts';

/** Kinds of cold pages, with the requests that each may cost (docs/scale.md; the end-to-end tests hold the same). */
const COLD: Record<string, [url: string, limit: number]> = {
  'npm package page': ['https://www.npmjs.com/package/lerna', 12],
  'npm version page': ['https://www.npmjs.com/package/ua-parser-js/v/2.0.0', 12],
  'GitHub home': ['https://github.com/faisalman/ua-parser-js', 6],
  'GitHub file view': [
    'https://github.com/lerna/lerna/blob/250ec4f68f07903ef1d1b34170f93a796895f266/LICENSE',
    6,
  ],
};
/** Pages of an hour of browsing, half of them seen before (Tauscher and Greenberg measured 58 % revisits, 1997). */
const PAGES = 200;
const COUNTED_CALLS = 30;

/** Requests and bytes of each kind of page of which nothing is kept. */
export async function coldPages(opened: OpenWorld): Promise<Row[]> {
  const rows: Row[] = [];
  for (const [kind, [url, limit]] of Object.entries(COLD)) {
    await askWorker(opened, 'clearStored', { what: 'everything' });
    const asked = await during(opened, () => visit(opened, url));
    rows.push(
      { what: `cold ${kind}: requests`, value: asked.length, limit, unit: '' },
      { what: `cold ${kind}: kB received`, value: bytes(asked) / 1000, limit: null, unit: 'kB' },
    );
  }
  return rows;
}

/** A walk over the played web: by turns a page that is new and one that was seen before. */
export async function walk(opened: OpenWorld): Promise<Row[]> {
  await askWorker(opened, 'clearStored', { what: 'everything' });
  const { packages, repositories } = opened.world.facts;
  const urls = [
    // One whose archive is made to be refused would be most of the bytes.
    ...packages
      .filter(({ name }) => name !== 'sample-huge')
      .map(({ name }) => `https://www.npmjs.com/package/${name}`),
    ...repositories
      .filter(({ visibility }) => visibility !== 'private')
      .map(({ owner, name }) => `https://github.com/${owner}/${name}`),
  ];
  const asked = await during(opened, async () => {
    for (let page = 0; page < PAGES; page++) await visit(opened, urls[pageAt(page, urls.length)] ?? '');
  });
  const counted = asked.filter(({ host }) => host === 'api.github.com').length;
  const of = (pattern: RegExp) => asked.filter(({ host }) => pattern.test(host));
  const gitHub = of(/github/);
  const registry = asked.filter((one) => !gitHub.includes(one));
  return [
    {
      what: `walk of ${PAGES} pages (${PAGES / 2} different): counted API calls`,
      value: counted,
      limit: COUNTED_CALLS,
      unit: '',
    },
    { what: 'walk: requests to the registry', value: registry.length, limit: null, unit: '' },
    { what: 'walk: kB from the registry', value: bytes(registry) / 1000, limit: null, unit: 'kB' },
    { what: 'walk: requests to GitHub', value: gitHub.length, limit: null, unit: '' },
    { what: 'walk: kB from GitHub', value: bytes(gitHub) / 1000, limit: null, unit: 'kB' },
  ];
}

/** Every second page is one of those before it; 7 mixes packages with repositories. */
function pageAt(page: number, different: number): number {
  const turn = page % 2 === 0 ? page / 2 : Math.floor(page / 4);
  return (turn * 7) % different;
}

async function during(opened: OpenWorld, work: () => Promise<void>): Promise<Logged[]> {
  const since = opened.world.requests.all.length;
  await opened.requestsDuring(work);
  return opened.world.requests.ofExtension(since);
}

async function visit(opened: OpenWorld, url: string): Promise<void> {
  const tab = await opened.open(url);
  await tab.page
    .waitForSelector('[data-fineprint]:not([aria-busy="true"])', { timeout: 3_000 })
    .catch(() => null);
  await tab.close();
}

function bytes(asked: Logged[]): number {
  return asked.reduce((sum, { bytes: size }) => sum + size, 0);
}
