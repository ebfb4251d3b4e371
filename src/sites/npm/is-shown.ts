import { SELECTORS } from './package-page.selectors.ts';

/**
 * Whether the page shows this package already: between a click and the new page's render the address is ahead of what
 * is shown. Where no title is found in the page, the document's is asked ("NAME - npm", 2020 on).
 */
export function isShown(name: string): boolean {
  let isTitled = false;
  for (const selector of SELECTORS.title) {
    for (const { textContent } of document.querySelectorAll(selector)) {
      if (textContent?.trim() === name) return true;
      isTitled = true;
    }
  }
  return !isTitled && document.title === `${name} - npm`;
}
