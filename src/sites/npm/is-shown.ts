import { SELECTORS } from './selectors.ts';

/**
 * Whether the page shows this package already: between a click and the new page's render the address is ahead of what
 * is shown.
 */
export function isShown(name: string): boolean {
  return SELECTORS.title.some((selector) =>
    [...document.querySelectorAll(selector)].some((node) => node.textContent?.trim() === name),
  );
}
