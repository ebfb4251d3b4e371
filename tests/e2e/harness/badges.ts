import type { Page } from 'puppeteer-core';

/** A badge as a page's reader and a screen reader meet it. */
export type Badge = {
  subject: string;
  level: string;
  /** Its accessible name: the whole message. */
  name: string;
  /** It waits for a first answer. */
  busy: boolean;
  box: { x: number; y: number; width: number; height: number };
  /** Tag and text of the element that it stands in, to tell where it was put. */
  within: string;
};

/** All badges in the page, in document order. */
export function readBadges(page: Page): Promise<Badge[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('[data-fineprint]')].map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      const parent = element.parentElement;
      return {
        subject: element.dataset.fineprint ?? '',
        level: element.dataset.fineprintLevel ?? '',
        name: element.getAttribute('aria-label') ?? '',
        busy: element.getAttribute('aria-busy') === 'true',
        box: { x, y, width, height },
        within: `${parent?.tagName.toLowerCase()}: ${parent?.textContent?.trim().slice(0, 80)}`,
      };
    }),
  );
}
