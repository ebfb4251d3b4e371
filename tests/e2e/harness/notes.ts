import type { Page } from 'puppeteer-core';
import type { Driver } from './driver.ts';
import { until } from './until.ts';

/** The line of a surface's first note, once `when` holds; it lies in a closed shadow root. */
export function readNote(driver: Driver, page: Page, surface: string, when: RegExp): Promise<string> {
  return until<string>(`a note of ${surface}`, async () => {
    const selector = `[data-fineprint-note="${surface}"]`;
    const text = await driver.inClosedRoot(page, selector, lineOf, '');
    return text !== null && when.test(text) ? { found: text } : { missing: text };
  });
}

// Runs in the page.
function lineOf(root: ShadowRoot): string {
  return root.querySelector('button')?.textContent ?? '';
}
