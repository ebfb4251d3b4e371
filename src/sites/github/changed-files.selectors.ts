/** Where github.com shows changed files, newest first: pull requests, comparisons, commits. */
export const SELECTORS = {
  /** Changed files of a comparison: where the path stands, and the part of the header with room at its end. */
  changedFile: [
    // 2025 on: the new view of pull requests, default in 2026; bodies come when they are scrolled to
    { file: '[id^="diff-"][role="region"]', path: 'h3 code', attribute: '', row: ':has(> h3)', flows: true },
    // to 2026: still the view of comparisons and commits
    { file: '.js-file', path: '.file-header', attribute: 'data-path', row: '.file-info', flows: false },
  ],
} as const;
