/** Where github.com shows releases, newest first. */
export const SELECTORS = {
  /** Titles of releases, each a link to its own page. */
  releaseTitle: [
    // 2021-10 on
    'section :is(h2, .f1) a[href*="/releases/tag/"]',
    // to 2021
    '.release-header .f1 a[href*="/releases/tag/"]',
  ],
  /** The title on a release's own page. */
  onlyReleaseTitle: [
    // 2021-10 on
    'main h1.d-inline',
    // to 2021
    '.release-header .f1',
  ],
} as const;
