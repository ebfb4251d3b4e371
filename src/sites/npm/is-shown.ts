import { SELECTORS } from './package-page.selectors.ts';

/**
 * Whether the page shows this package already: between a click and the new page's render the address is ahead of what
 * is shown. Where no title is found in the page, the document's is asked ("NAME - npm", 2020 on).
 */
export function isShown(name: string): boolean {
  const titles = SELECTORS.title.flatMap((selector) => [...document.querySelectorAll(selector)]);
  if (titles.length === 0) return document.title === `${name} - npm`;
  return titles.some((node) => node.textContent?.trim() === name);
}
