// Measures what trust costs, each figure beside its limit in one table: `npm run bench`, or with the names of some parts.
import path from 'node:path';
import { measure } from '../../tools/size/measure.ts';
import { PARTS } from '../../tools/size/parts.ts';
import { held, navigate } from '../e2e/faults/navigate.ts';
import { type OpenWorld, openWorld } from '../e2e/harness/open-world.ts';
import { writeEmptyExtension } from './trust/empty-extension.ts';
import { identification, reduction } from './trust/engine.ts';
import { histories } from './trust/histories.ts';
import { hostile } from './trust/hostile.ts';
import { mainThread } from './trust/main-thread.ts';
import { isOver, printTable, type Row } from './trust/row.ts';
import { badgesAfter, inBrowser, stops } from './trust/stops.ts';
import { coldPages, walk } from './trust/walk.ts';
import { warmBadge } from './trust/warm.ts';
import { workerMemory } from './trust/worker-memory.ts';

const CASES = 1_000_000;
const NAVIGATIONS = 10_000;
const STOPS = 200;
const BUILD = path.resolve(import.meta.dirname, '../../.output/chrome-mv3');

type Opened = { opened: OpenWorld; ourId: string; emptyId: string };

const PARTS_OF_BENCH: Record<string, (opened: Opened) => Promise<Row[]>> = {
  sizes: async () =>
    PARTS.map((part) => ({
      what: `size: ${part.name}`,
      value: measure(BUILD, part) / 1000,
      limit: part.limit / 1000,
      unit: 'kB',
    })),
  warm: ({ opened, emptyId }) => warmBadge(opened, emptyId),
  thread: async ({ opened, ourId, emptyId }) => mainThread(await browserOf(opened), ourId, emptyId),
  worker: async ({ opened, ourId }) => workerMemory(opened, await browserOf(opened), ourId),
  cold: ({ opened }) => coldPages(opened),
  walk: ({ opened }) => walk(opened),
  navigations: ({ opened }) => navigations(opened),
  'navigations-firefox': () => inBrowser('firefox', (opened) => badgesAfter(opened, NAVIGATIONS)),
  stops: ({ opened }) => stops(opened, STOPS),
  'stops-firefox': () => inBrowser('firefox', (opened) => stops(opened, STOPS)),
  identification,
  histories,
  reduction,
  hostile: () => hostile(CASES),
};

async function browserOf(opened: OpenWorld) {
  const { page, close } = await opened.extensionPage('popup.html');
  await close();
  return page.browser();
}

async function navigations(opened: OpenWorld): Promise<Row[]> {
  const tab = await opened.open('https://www.npmjs.com/package/react');
  await tab.badge('npm:react');
  await navigate(tab, 200);
  const before = await held(tab.page);
  await navigate(tab, NAVIGATIONS);
  const after = await held(tab.page);
  await tab.close();
  return [
    {
      what: `${NAVIGATIONS} navigations: heap grown`,
      value: (after.heap - before.heap) / 1e6,
      limit: 2,
      unit: 'MB',
    },
    {
      what: `${NAVIGATIONS} navigations: nodes left behind`,
      value: after.nodes - before.nodes,
      limit: 200,
      unit: '',
    },
  ];
}

async function bench(wanted: string[]): Promise<boolean> {
  const opened = await openWorld('chromium');
  const own = await opened.extensionPage('popup.html');
  const ourId = new URL(await own.page.evaluate(() => location.href)).host;
  const emptyId = await own.page.browser().installExtension(writeEmptyExtension());
  await own.close();
  const rows: Row[] = [];
  try {
    for (const [name, measureIt] of Object.entries(PARTS_OF_BENCH)) {
      if (wanted.length > 0 && !wanted.includes(name)) continue;
      console.error(`measuring: ${name}`);
      rows.push(...(await measureIt({ opened, ourId, emptyId })));
    }
  } finally {
    await opened.close();
  }
  printTable(rows);
  return rows.some(isOver);
}

process.exitCode = (await bench(process.argv.slice(2))) ? 1 : 0;
