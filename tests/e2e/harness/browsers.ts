import path from 'node:path';
import { BROWSER_NAMES, type BrowserName } from '../../../tools/browsers/names.ts';

/** Browsers to test in: all, or the one that `FINEPRINT_BROWSER` names (as `npm test` does, to tell them apart). */
export const BROWSERS: readonly BrowserName[] = BROWSER_NAMES.filter(
  (name) => !process.env.FINEPRINT_BROWSER || process.env.FINEPRINT_BROWSER === name,
);

const FOLDERS: Record<BrowserName, string> = { chromium: 'chrome-mv3', firefox: 'firefox-mv3' };

/** The folder of the built extension for a browser. */
export function builtExtension(name: BrowserName): string {
  return path.resolve(import.meta.dirname, '../../../.output', FOLDERS[name]);
}
