/** Where npmjs.com shows versions, newest first. */
export const SELECTORS = {
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
} as const;
