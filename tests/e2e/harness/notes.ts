import type { Page } from 'puppeteer-core';
import type { Driver } from './driver.ts';
import { until } from './until.ts';

/** The line of a surface's first note, once `when` holds; it lies in a closed shadow root. */
export function readNote(driver: Driver, page: Page, surface: string, when: RegExp): Promise<string> {
  return until<string>(`a note of ${surface}`, async () => {
    const selector = `[data-fineprint-note="${surface}"]:not([hidden])`;
    const text = await driver.inClosedRoot(page, selector, lineOf, '');
    return text !== null && when.test(text) ? { found: text } : { missing: text };
  });
}

/** The lines of all notes of a surface, as they are now; the attribute is numbered to tell them apart. */
export async function readNotes(driver: Driver, page: Page, surface: string): Promise<string[]> {
  const count = await page.$$eval(`[data-fineprint-note="${surface}"]`, (notes) => {
    notes.forEach((note, at) => {
      note.setAttribute('data-test-place', String(at));
    });
    return notes.length;
  });
  const texts: string[] = [];
  for (let at = 0; at < count; at++) {
    const selector = `[data-fineprint-note="${surface}"][data-test-place="${at}"]`;
    texts.push((await driver.inClosedRoot(page, selector, lineOf, '')) ?? '');
  }
  return texts;
}

/** The open rows of a surface's first note. */
export async function readRows(driver: Driver, page: Page, surface: string): Promise<string[]> {
  const rows = await driver.inClosedRoot(page, `[data-fineprint-note="${surface}"]`, rowsOf, '');
  return rows ?? [];
}

// These two run in the page.
function lineOf(root: ShadowRoot): string {
  return root.querySelector('button')?.textContent ?? '';
}

function rowsOf(root: ShadowRoot): string[] {
  const open = root.querySelector('ul:popover-open');
  return [...(open?.children ?? [])].map((row) => row.textContent ?? '');
}
