import type { Page } from 'puppeteer-core';
import type { Tab } from '../harness/tab.ts';

/** What a tab holds after its rubbish was collected: heap in bytes, nodes with the detached ones. */
export type Held = { heap: number; nodes: number };

const PACKAGES = ['lerna', 'sample-gpl', 'react', 'sample-busl'];

/** Goes to packages by turns, without a load, so often; each time the badge follows. */
export async function navigate(tab: Tab, times: number): Promise<void> {
  for (let time = 0; time < times; time++) {
    const name = PACKAGES[time % PACKAGES.length] ?? '';
    await tab.page.evaluate(go, `/package/${name}`);
    await tab.page.waitForSelector(`[data-fineprint="npm:${name}"]`);
  }
}

// Runs in the page: a link of the page's own, so that its own script navigates.
function go(path: string): void {
  const link = document.createElement('a');
  link.href = path;
  document.body.append(link);
  link.click();
  link.remove();
}

/** Chromium only. */
export async function held(page: Page): Promise<Held> {
  const session = await page.createCDPSession();
  await session.send('HeapProfiler.enable');
  await session.send('HeapProfiler.collectGarbage');
  const [{ usedSize }, { nodes }] = await Promise.all([
    session.send('Runtime.getHeapUsage'),
    session.send('Memory.getDOMCounters'),
  ]);
  await session.detach();
  return { heap: usedSize, nodes };
}
