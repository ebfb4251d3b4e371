import type { Page } from 'puppeteer-core';

/**
 * The page's own elements that stand elsewhere or have another size because of our badges: measured with them, and
 * without them in the same task, before the page can be drawn or a badge put back.
 * @returns tag and text of each, with both boxes; empty where nothing moved
 */
export function movedByBadges(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const badges = [...document.querySelectorAll('fineprint-badge')];
    const own = [...document.body.querySelectorAll('*')].filter((one) => !one.closest('fineprint-badge'));
    const box = (one: Element) => {
      const { x, y, width, height } = one.getBoundingClientRect();
      return [x, y, width, height].map((value) => value.toFixed(2)).join(' ');
    };
    const before = own.map(box);
    const homes = badges.map((badge) => ({ badge, parent: badge.parentNode, next: badge.nextSibling }));
    for (const badge of badges) badge.remove();
    const after = own.map(box);
    // The last first: what follows a node may be another of ours.
    for (const { badge, parent, next } of homes.reverse()) parent?.insertBefore(badge, next);
    return own.flatMap((one, index) => {
      const same = before[index] === after[index];
      return same
        ? []
        : [`${one.tagName} "${one.textContent?.slice(0, 30)}": ${after[index]} -> ${before[index]}`];
    });
  });
}
