/** Where npmjs.com lists packages, newest first. */
export const SELECTORS = {
  /** Names of packages in lists, each a heading in a link. */
  listed: [
    // 2020 on: search, users, organisations, keywords
    'main section a[href*="/package/"] > h3',
    // Lists without sections
    'main li a[href*="/package/"] > h3',
  ],
} as const;
