import type { Page } from 'puppeteer-core';
import { until } from './until.ts';

/** Milliseconds from the script's start to the badge's insertion and to its first words. */
export type BadgeTimes = { badge: number; shown: number };

/** Named by the add-on's id and the script, for a newer script of the same add-on (`src/script-life.ts`). */
const STARTED = 'fineprint@fineprint.invalid:npm:started';

type TraceEvent = { name: string; ts: number; args: { data?: { url?: string } } };

/**
 * Loads an address of npmjs.com and tells when its badge came. The extension itself takes no times: the page notes what
 * it sees, and the start is Chromium's trace of the script's evaluation, or the event that it sends in Firefox.
 */
export async function badgeTimes(page: Page, url: string, isFirefox: boolean): Promise<BadgeTimes> {
  const { identifier } = await page.evaluateOnNewDocument(noteBadge, STARTED);
  try {
    return isFirefox ? await byEvent(page, url) : await byTrace(page, url);
  } finally {
    await page.removeScriptToEvaluateOnNewDocument(identifier);
  }
}

async function byEvent(page: Page, url: string): Promise<BadgeTimes> {
  await page.goto(url, { waitUntil: 'load' });
  await noted(page);
  const [start, badge, shown] = await page.evaluate(() =>
    ['start', 'badge', 'shown'].map((name) => performance.getEntriesByName(`noted:${name}`)[0]?.startTime),
  );
  return between(start, badge, shown);
}

async function byTrace(page: Page, url: string): Promise<BadgeTimes> {
  await page.tracing.start({ categories: ['devtools.timeline', 'blink.user_timing'] });
  await page.goto(url, { waitUntil: 'load' }).then(() => noted(page));
  const trace = new TextDecoder().decode(await page.tracing.stop());
  const { traceEvents }: { traceEvents: TraceEvent[] } = JSON.parse(trace);
  const at = (is: (event: TraceEvent) => boolean | undefined) => {
    const ts = traceEvents.find(is)?.ts;
    return ts === undefined ? undefined : ts / 1000;
  };
  const start = at(
    ({ name, args }) => name === 'EvaluateScript' && args.data?.url?.includes('/content-scripts/'),
  );
  return between(
    start,
    at(({ name }) => name === 'noted:badge'),
    at(({ name }) => name === 'noted:shown'),
  );
}

async function noted(page: Page): Promise<void> {
  await until<true>('a badge with words', async () => {
    const count = await page.evaluate(() => performance.getEntriesByName('noted:shown').length);
    return count > 0 ? { found: true } : { missing: 'it' };
  });
}

function between(start?: number, badge?: number, shown?: number): BadgeTimes {
  if (start === undefined || badge === undefined || shown === undefined)
    throw new Error('A time is missing.');
  return { badge: badge - start, shown: shown - start };
}

// Runs in the page, before its own scripts.
function noteBadge(started: string): void {
  const once = (name: string) => {
    if (performance.getEntriesByName(`noted:${name}`).length === 0) performance.mark(`noted:${name}`);
  };
  document.addEventListener(started, () => once('start'));
  new MutationObserver(() => {
    const badge = document.querySelector('[data-fineprint]');
    if (badge) once('badge');
    if (badge?.getAttribute('aria-busy') === 'false') once('shown');
  }).observe(document, { childList: true, subtree: true, attributeFilter: ['aria-busy'] });
}
