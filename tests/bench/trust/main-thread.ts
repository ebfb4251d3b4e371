import type { Browser, Page } from 'puppeteer-core';
import { quantile, type Row } from './row.ts';

const PAGES = {
  'npm package page': 'https://www.npmjs.com/package/lerna',
  'GitHub home': 'https://github.com/lerna/lerna',
};
const LOADS = 9;
/** Milliseconds that ours may take beyond the empty content script with the polyfill. */
const MORE = 5;
const CATEGORIES = [
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  'disabled-by-default-devtools.timeline.stack',
  'v8.execute',
];

type TraceEvent = {
  name: string;
  /** Microseconds of the processor, without what other work on the machine took meanwhile. */
  tdur?: number;
  args: { data?: { url?: string; stackTrace?: Frame[] }; beginData?: { stackTrace?: Frame[] } };
};
type Frame = { url?: string };

/**
 * What content scripts cost a page's main thread while it loads, at a processor four times slower. The browser slows down in
 * slices, which miss a short script now and then: the best load would tell of those alone.
 */
export async function mainThread(browser: Browser, ourId: string, emptyId: string): Promise<Row[]> {
  const rows: Row[] = [];
  for (const [name, url] of Object.entries(PAGES)) {
    const traces: TraceEvent[][] = [];
    const page = await browser.newPage();
    await page.emulateCPUThrottling(4);
    for (let load = 0; load < LOADS; load++) traces.push(await trace(page, url));
    await page.close();
    const work = (id: string) =>
      quantile(
        traces.map((events) => scriptTime(events, id)),
        0.5,
      );
    const layouts = quantile(
      traces.map((events) => forcedLayouts(events, ourId)),
      0.5,
    );
    rows.push(
      {
        what: `${name}: our scripts on load, 4 times slower, median of ${LOADS}`,
        value: work(ourId),
        limit: work(emptyId) + MORE,
        unit: 'ms',
      },
      { what: `${name}: layouts that our scripts force`, value: layouts, limit: 0, unit: '' },
    );
  }
  return rows;
}

async function trace(page: Page, url: string): Promise<TraceEvent[]> {
  await page.tracing.start({ categories: CATEGORIES });
  await page.goto(url, { waitUntil: 'load' });
  await page.waitForSelector('[data-fineprint]:not([aria-busy="true"])');
  await new Promise((resolve) => setTimeout(resolve, 800));
  const bytes = await page.tracing.stop();
  const { traceEvents }: { traceEvents: TraceEvent[] } = JSON.parse(
    Buffer.from(bytes ?? []).toString() || '{"traceEvents":[]}',
  );
  return traceEvents;
}

/** Evaluating a script and calling its functions; calls within an evaluation have no event of their own. */
function scriptTime(events: TraceEvent[], id: string): number {
  const ours = events.filter(
    ({ name, args }) =>
      (name === 'EvaluateScript' || name === 'FunctionCall') && args.data?.url?.includes(id),
  );
  return ours.reduce((sum, { tdur = 0 }) => sum + tdur, 0) / 1000;
}

/** A layout has a stack where a script asked for it. */
function forcedLayouts(events: TraceEvent[], id: string): number {
  return events.filter(
    ({ name, args }) => name === 'Layout' && args.beginData?.stackTrace?.some(({ url }) => url?.includes(id)),
  ).length;
}
