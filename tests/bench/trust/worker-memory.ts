import type { Browser } from 'puppeteer-core';
import type { OpenWorld } from '../../e2e/harness/open-world.ts';
import type { Row } from './row.ts';

/** The heap of the worker: after it started and answered once, and after a look-up with its identifications. */
export async function workerMemory(opened: OpenWorld, browser: Browser, id: string): Promise<Row[]> {
  await opened.stopWorker();
  const own = await opened.extensionPage('popup.html');
  const idle = await heapOf(browser, id);
  await own.close();
  const tab = await opened.open('https://www.npmjs.com/package/mapbox-gl');
  await tab.badge('npm:mapbox-gl');
  const after = await heapOf(browser, id);
  await tab.close();
  return [
    { what: 'heap of the idle worker', value: idle / 1e6, limit: null, unit: 'MB' },
    { what: 'heap of the worker after a look-up with texts', value: after / 1e6, limit: null, unit: 'MB' },
  ];
}

async function heapOf(browser: Browser, id: string): Promise<number> {
  const target = await browser.waitForTarget(
    (one) => one.type() === 'service_worker' && one.url().includes(id),
  );
  const session = await target.createCDPSession();
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize;
}
