/**
 * Where npmjs.com shows a package, newest first. Ids, roles, `aria-label` and heading texts only: hashed class names
 * change without notice, and the utility classes around them did (2020-2025).
 */
export const SELECTORS = {
  /** The package's name, which confirms that the page shows what its address says. */
  title: [
    // 2026-01: h1 again; 2024-10 to 2025-08: h2; 2023-09 to 2024-04: h1; to 2023-08: h2
    '#top :is(h1, h2) > span',
    // A page without #top: some captures, and what may come
    'main :is(h1, h2) > span:not(#readme *)',
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
} as const;
