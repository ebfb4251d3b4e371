/** Where npmjs.com shows dependencies, newest first. */
export const SELECTORS = {
  /** Links of the dependencies tab, each in an item of a list under a heading. */
  dependency: [
    // 2025-12: lists named by aria-label
    '#tabpanel-dependencies ul[aria-label] > li > a[href*="/package/"]',
    // before: unnamed lists
    '#tabpanel-dependencies ul:not([aria-label]) > li > a[href*="/package/"]',
  ],
} as const;
