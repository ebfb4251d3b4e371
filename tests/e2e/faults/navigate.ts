import type { Page } from 'puppeteer-core';
import type { Tab } from '../harness/tab.ts';

/** What a tab holds after its rubbish was collected: heap in bytes, nodes with the detached ones. */
export type Held = { heap: number; nodes: number };

const PACKAGES = ['lerna', 'sample-gpl', 'react', 'sample-busl'];
/** Navigations for one command to the browser, which may take only so long. */
const AT_ONCE = 200;
/** Milliseconds until nothing of a navigation is under way any more. */
const RESTS = 1_500;

/** Goes to packages by turns, without a load, so often; each time the badge follows. */
export async function navigate(tab: Tab, times: number): Promise<void> {
  for (let done = 0; done < times; done += AT_ONCE) {
    await tab.page.evaluate(go, PACKAGES, Math.min(AT_ONCE, times - done));
  }
}

// Runs in the page, with links of the page's own, so that its own script navigates.
async function go(names: readonly string[], times: number): Promise<void> {
  for (let time = 0; time < times; time++) {
    const name = names[time % names.length];
    const link = document.createElement('a');
    link.href = `/package/${name}`;
    document.body.append(link);
    link.click();
    link.remove();
    const end = performance.now() + 5_000;
    while (!document.querySelector(`[data-fineprint="npm:${name}"]`)) {
      if (performance.now() > end) throw new Error(`no badge for ${name}`);
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  }
}

/** Chromium only, once what the last navigation began has ended: its timers hold nodes for so long. */
export async function held(page: Page): Promise<Held> {
  await new Promise((resolve) => setTimeout(resolve, RESTS));
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
