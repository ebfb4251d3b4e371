/**
 * Where github.com shows what a page is of, newest first. Semantic attributes, ids and the stable beginnings of class
 * names only; the hashes behind them change with every build.
 */
export const SELECTORS = {
  /** Links in the sidebar of a repository's home, one of which leads to the licence. */
  sidebarLink: [
    // 2026-07: React sidebar in a React pane; 2025-11 to 2026-07: Rails sidebar in a React pane
    '[class*="PageLayout-Pane"] a[href*="-ov-file"]',
    // 2026-07: the React sidebar by its own name, where the pane's changed
    '[class*="Sidebar-module__"] a[href*="-ov-file"]',
    // 2024 to 2025: Rails layout, the link leads to a tab of the overview
    '.Layout-sidebar a[href*="-ov-file"]',
    // 2021 to 2024: the link led to the file
    '.Layout-sidebar a:has(.octicon-law)',
    // 2021: the sidebar was the grid's last column, and a copy of it stood above the files on narrow screens
    '.BorderGrid-cell a:has(.octicon-law)',
    // Sidebars found by their role alone
    'aside a[href*="-ov-file"]',
  ],
  /** The row with the repository's name at the head of every page of it. */
  header: [
    // 2022 on; hidden on file views
    '#repository-container-header:not([hidden]) :is(strong[itemprop="name"], .author ~ strong)',
    // 2020 to 2021
    'h1 > strong[itemprop="name"]',
    // 2026-08: seen without any of these words
    '#repository-container-header:not([hidden]) a[href]:only-child',
  ],
  /** Links to the repository that a page is of: its name at the head of the page, and the tab of its code. */
  nameLink: [
    // 2020 on
    'strong[itemprop="name"] > a',
    // 2026-08: the name without a property
    '.author ~ strong > a',
    // 2020 on: also where the head of the page is hidden
    'a#code-tab',
  ],
  /** The repository's name in the trail of names at the top of the site, and what ends the room behind it. */
  crumb: [
    // 2024 on, signed in: the page's own header is empty and hidden
    {
      link: 'context-region-crumb > a.AppHeader-context-item',
      label: '.AppHeader-context-item-label',
      room: '.AppHeader-globalBar-start',
    },
    // 2023-05 to 2024: the trail was a list
    {
      link: '.AppHeader-context-full li > a.AppHeader-context-item',
      label: '.AppHeader-context-item-label',
      room: '.AppHeader-globalBar-start',
    },
  ],
} as const;
