/**
 * Where npmjs.com shows things, newest first. Ids, roles, `aria-label` and heading texts only: hashed class names
 * change without notice, and the utility classes around them did (2020-2025).
 */
export const SELECTORS = {
  /** The package's name, which confirms that the page shows what its address says. */
  title: [
    // 2026-01: h1 again; 2024-10 to 2025-08: h2; 2023-09 to 2024-04: h1; to 2023-08: h2
    '#top :is(h1, h2) > span',
  ],
  /** Headings among which the one that reads "License" heads the licence cell. */
  cellHeading: [
    // 2025-12: the sidebar became an <aside>
    'aside[aria-label="Package sidebar"] h3',
    // 2020-06 to 2025-08: half-width cells in a plain <div>. The readme has "License" headings of its own.
    '#top h3:not(#readme *):not([role="tabpanel"] *)',
    // Captures where the sidebar is not below #top
    'main h3:not(#readme *):not([role="tabpanel"] *)',
  ],
  /** Names of versions in the versions tab, the row around each, and what in it the badge is appended to. */
  versionRow: [
    // 2025-12: two tables; the name of a deprecated version is a <span>. The column of downloads has the most room.
    {
      name: 'table:is([aria-labelledby="version-history"], [aria-labelledby="current-tags"]) tbody td:first-child > :is(a, span)',
      row: 'tr',
      anchor: 'td:nth-child(2)',
    },
    // to about 2024: flex rows of a list, where a node beside the link would stand at the row's start
    { name: '#tabpanel-versions li > a.code', row: 'li', anchor: 'a.code' },
  ],
  /** Links of the dependencies tab, each in an item of a list under a heading. */
  dependency: [
    // 2025-12: lists named by aria-label
    '#tabpanel-dependencies ul[aria-label] > li > a[href*="/package/"]',
    // before: unnamed lists
    '#tabpanel-dependencies ul:not([aria-label]) > li > a[href*="/package/"]',
  ],
  /** Names of packages in lists, each a heading in a link. */
  listed: [
    // 2020 on: search, users, organisations, keywords
    'main section a[href*="/package/"] > h3',
    // Lists without sections
    'main li a[href*="/package/"] > h3',
  ],
} as const;
