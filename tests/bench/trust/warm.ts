import type { Browser, Page } from 'puppeteer-core';
import { badgeTimes } from '../../e2e/harness/badge-times.ts';
import type { OpenWorld } from '../../e2e/harness/open-world.ts';
import { askFrom } from '../../e2e/harness/worker.ts';
import type { EmptyTimes } from './empty-extension.ts';
import { quantile, type Row } from './row.ts';
import { stopWorkerOf } from './stop-workers.ts';

const PAGE = 'https://www.npmjs.com/package/lerna';
const VISITS = 40;
const REPLIES = 20;

/** A badge of which all is kept, with the worker stopped before each visit; the empty extension's times in the same pages. */
export async function warmBadge(opened: OpenWorld, emptyId: string): Promise<Row[]> {
  const tab = await opened.open(PAGE);
  const browser = tab.page.browser();
  await tab.badge('npm:lerna', ({ level }) => level === 'fine');
  await opened.requestsDuring(async () => {});
  const ours: number[] = [];
  const shown: number[] = [];
  const empty: EmptyTimes[] = [];
  for (let visit = 0; visit < VISITS; visit++) {
    await opened.stopWorker();
    await stopWorkerOf(browser, emptyId);
    const times = await badgeTimes(tab.page, PAGE, false);
    await tab.badge('npm:lerna', ({ level }) => level === 'fine');
    ours.push(times.badge);
    shown.push(times.shown);
    empty.push(await emptyTimes(tab.page));
  }
  await tab.close();
  return [
    ms('warm badge inserted, median', quantile(ours, 0.5), 16),
    ms('warm badge inserted, 95 of 100', quantile(ours, 0.95), 50),
    ms('warm badge with its words, median', quantile(shown, 0.5), null),
    ms('warm badge with its words, 95 of 100', quantile(shown, 0.95), null),
    ms(
      'empty extension: a bare read of storage, median',
      quantile(
        empty.map(({ read }) => read),
        0.5,
      ),
      null,
    ),
    ms(
      'empty extension: a message to a stopped worker, median',
      quantile(
        empty.map(({ roundTrip }) => roundTrip),
        0.5,
      ),
      null,
    ),
    ...(await firstReply(opened, browser, emptyId)),
  ];
}

async function emptyTimes(page: Page): Promise<EmptyTimes> {
  await page.waitForSelector('html[data-empty-extension]');
  return JSON.parse(await page.evaluate(() => document.documentElement.dataset.emptyExtension ?? ''));
}

/** How long a stopped worker takes to answer: the empty extension's and ours by turns, each stopped just before. */
async function firstReply(opened: OpenWorld, browser: Browser, emptyId: string): Promise<Row[]> {
  const own = await opened.extensionPage('manifest.json');
  const other = await browser.newPage();
  await other.goto(`chrome-extension://${emptyId}/manifest.json`);
  const ours: number[] = [];
  const settings: number[] = [];
  const empty: number[] = [];
  for (let turn = 0; turn < REPLIES; turn++) {
    await opened.stopWorker();
    ours.push(await timed(() => own.page.evaluate(sendNothing)));
    await opened.stopWorker();
    settings.push(await timed(() => askFrom(own.page, 'settings', {})));
    await stopWorkerOf(browser, emptyId);
    empty.push(await timed(() => other.evaluate(sendNothing)));
  }
  await Promise.all([own.close(), other.close()]);
  const limit = quantile(empty, 0.5) * 1.5;
  return [
    ms(
      'first reply of our stopped worker, median (limit: 1.5 times the empty extension’s)',
      quantile(ours, 0.5),
      limit,
    ),
    ms('settings from our stopped worker, median', quantile(settings, 0.5), null),
  ];
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

// Runs in a page of either extension; ours answers that this is no message of its own.
function sendNothing(): Promise<unknown> {
  const { chrome } = globalThis as unknown as {
    chrome: { runtime: { sendMessage(message: object): Promise<unknown> } };
  };
  return chrome.runtime.sendMessage({});
}

function ms(what: string, value: number, limit: number | null): Row {
  return { what, value, limit, unit: 'ms' };
}
