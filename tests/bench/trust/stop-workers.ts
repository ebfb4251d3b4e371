import type { Browser } from 'puppeteer-core';

/** Stops the worker of an extension by its id, as idleness would. CDP knows it only on a page of the same origin. */
export async function stopWorkerOf(browser: Browser, id: string): Promise<void> {
  const page = await browser.newPage();
  await page.goto(`chrome-extension://${id}/manifest.json`);
  const session = await page.createCDPSession();
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await page.close();
}
