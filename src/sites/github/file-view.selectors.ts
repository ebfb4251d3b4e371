/** Where github.com shows a file, newest first: licence files and manifests. */
export const SELECTORS = {
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
} as const;
