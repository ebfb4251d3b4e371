import { availableParallelism, loadavg } from 'node:os';
import type { Page } from 'puppeteer-core';

/** What counts as a long task, in milliseconds (W3C, Long Tasks API). */
const LONG = 50;

/**
 * Tasks that took too long while `during` ran, in milliseconds; none where the browser does not tell (Firefox). Where the
 * machine has more to do than processors for it, every task takes that many times longer, and so much is forgiven.
 */
export async function longTasks(page: Page, during: () => Promise<unknown>): Promise<number[]> {
  const tells = await page.evaluate(() => {
    if (!PerformanceObserver.supportedEntryTypes.includes('longtask')) return false;
    const tasks: number[] = [];
    Object.assign(window, { longTasks: tasks });
    new PerformanceObserver((list) => {
      tasks.push(...list.getEntries().map(({ duration }) => duration));
    }).observe({ type: 'longtask' });
    return true;
  });
  await during();
  if (!tells) return [];
  const tasks = await page.evaluate(() => (window as unknown as { longTasks: number[] }).longTasks);
  const busy = Math.max(1, (loadavg()[0] ?? 0) / availableParallelism());
  return tasks.filter((duration) => duration > LONG * busy);
}
