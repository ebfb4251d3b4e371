import type { Page } from 'puppeteer-core';
import type { Scheme } from '../../../tools/browsers/color-scheme.ts';

/**
 * What the two browsers do differently. A closed shadow root is opened from outside only: in Chromium by CDP's
 * `pierce`, in Firefox by BiDi's serialisation of all shadow trees (both tried with Chromium 156 and Firefox 153;
 * BiDi's locator by accessible name doesn't look into closed roots).
 */
export type Driver = {
  newPage(scheme: Scheme): Promise<Page>;
  /** A new tab with one of the extension's own pages; where `over` is given, that one stays in view. */
  newExtensionPage(path: string, over?: Page): Promise<Page>;
  /**
   * Runs a function with the closed shadow root of the first element that a selector finds.
   * @returns what it returns (JSON), or null where there is no such element or root
   */
  inClosedRoot<T>(
    page: Page,
    selector: string,
    run: (root: ShadowRoot, argument: string) => T,
    argument: string,
  ): Promise<T | null>;
  stopWorker(): Promise<void>;
};
