import type { Page } from 'puppeteer-core';

/** What a page's badge says. */
export type Said = { subject: string; level: string; name: string };

/** How long a badge may take, and how long it must have stood still, in milliseconds. */
const PATIENCE = 20_000;
const REST = 1_500;

/**
 * Waits until the page's badge has its last word.
 * @returns null where no badge came
 */
export async function readBadge(page: Page): Promise<Said | null> {
  const end = Date.now() + PATIENCE;
  let said: Said | null = null;
  let since = Date.now();
  while (Date.now() < end && !(said && Date.now() - since > REST)) {
    const now = await look(page);
    if (JSON.stringify(now) !== JSON.stringify(said)) since = Date.now();
    said = now;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return said;
}

function look(page: Page): Promise<Said | null> {
  return page.evaluate(() => {
    const badge = document.querySelector<HTMLElement>('[data-fineprint]:not([aria-busy="true"])');
    if (!badge) return null;
    const { fineprint: subject = '', fineprintLevel: level = '' } = badge.dataset;
    return { subject, level, name: badge.getAttribute('aria-label') ?? '' };
  });
}

/** Clicks the badge and gives its panel time to appear. False where none does. */
export async function openPanel(page: Page): Promise<boolean> {
  await page.click('[data-fineprint]');
  try {
    await page.waitForSelector('[data-fineprint][aria-expanded="true"]', { timeout: 10_000 });
  } catch {
    return false;
  }
  await new Promise((resolve) => setTimeout(resolve, REST));
  return true;
}
