import type { Page } from 'puppeteer-core';

/** Tasks over 50 ms while `during` ran, in milliseconds; null where the browser does not tell (Firefox). */
export async function longTasks(page: Page, during: () => Promise<unknown>): Promise<number[] | null> {
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
  return tells ? page.evaluate(() => (window as unknown as { longTasks: number[] }).longTasks) : null;
}
