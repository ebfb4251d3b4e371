/**
 * Where github.com shows things, newest first. Semantic attributes, ids and the stable beginnings of class names only;
 * the hashes behind them change with every build.
 */
export const SELECTORS = {
  /** Links in the sidebar of a repository's home, one of which leads to the licence. */
  sidebarLink: [
    // 2026-07: React sidebar in a React pane; 2025-11 to 2026-07: Rails sidebar in a React pane
    '[class*="PageLayout-Pane"] a[href*="-ov-file"]',
    // 2020 to 2025: Rails layout; the link led to the file until about 2024
    '.Layout-sidebar a[href*="-ov-file"]',
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
  ],
  /** The row above a file view that holds the file's name and has room at its end. */
  fileRow: [
    // 2023 on: the name and its copy button in a flex row
    { anchor: ':has(> [data-testid="breadcrumbs-filename"])', flows: true },
    // The name alone
    { anchor: '#file-name-id-wide', flows: true },
    // to 2023: a heading as wide as what is left of the row
    { anchor: '#blob-path', flows: false },
  ],
  /** The hidden field that holds a whole file for the page's own cursor. */
  fileField: [
    // 2022 on
    '#read-only-cursor-text-area',
  ],
  /** Lines of a file view, whether all are there or only those in view; their ids are `LC<number>`. */
  codeLine: [
    // 2022 on, rendered on the server or virtualised
    '.react-code-lines [id^="LC"]',
    // to 2023: cells of a table
    'td.blob-code[id^="LC"]',
  ],
  /** Changed files of a comparison: where the path stands, and the part of the header with room at its end. */
  changedFile: [
    // 2025 on: the new view of pull requests, default in 2026; bodies come when they are scrolled to
    { file: '[id^="diff-"][role="region"]', path: 'h3 code', attribute: '', row: ':has(> h3)', flows: true },
    // to 2026: still the view of comparisons and commits
    { file: '.js-file', path: '.file-header', attribute: 'data-path', row: '.file-info', flows: false },
  ],
  /** Links to repositories in lists, each in a heading. */
  listedRepository: [
    // 2023 on: search
    '[data-testid="results-list"] h3 a, .search-title a',
    // 2024 on: repositories of an organisation
    '[data-testid="list-view-items"] :is(h3, h4) a, a[data-testid="listitem-title-link"]',
    // 2016 on: repositories and stars of an account
    'a[itemprop="name codeRepository"], #user-starred-repos h3 a',
    // 2020 on: trending, topics
    'article :is(h1, h2, h3) a',
    // 2018 on: pinned repositories
    '.js-pinned-item-list-item a.text-bold',
  ],
  /** Titles of releases, each a link to its own page. */
  releaseTitle: [
    // 2021-10 on
    'section :is(h2, .f1) a[href*="/releases/tag/"]',
    // to 2021
    '.release-header .f1 a[href*="/releases/tag/"]',
  ],
  /** The title on a release's own page. */
  onlyReleaseTitle: ['main h1.d-inline', '.release-header .f1'],
} as const;
