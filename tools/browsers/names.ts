/** The two families of browsers that Fineprint is built for. */
export type BrowserName = 'chromium' | 'firefox';
export const BROWSER_NAMES: readonly BrowserName[] = ['chromium', 'firefox'];

/** A browser on this machine. `branded`: Chrome or Edge, which ignore `--load-extension` (since 137). */
export type FoundBrowser = { name: BrowserName; path: string; branded: boolean; version: string };

/** Oldest major versions that the manifest allows. */
export const OLDEST: Record<BrowserName, number> = { chromium: 120, firefox: 140 };

/** Where it tells what it does. */
export type Say = (line: string) => void;
