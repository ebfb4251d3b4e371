/** How the played sites look and behave; switched per test at run time. */
export type Look = {
  /** npmjs.com's sidebar: `div` with h3/p (2020 to 2025) or `aside[aria-label]` (2026). */
  npmSidebar: '2020' | '2026';
  /** npmjs.com's title element, which flipped more than once. */
  npmTitle: 'h1' | 'h2';
  /** npmjs.com's tabs of versions and dependencies: lists (to about 2024) or tables and named lists (2025-12). */
  npmTabs: '2024' | '2026';
  /** github.com's name of a repository: in a row of the page, or in the site's own header (signed in, 2023 on). */
  githubHeader: 'row' | 'trail';
  /** github.com's file view: a table (to 2023), lines as the server sends them (2023), or virtualised (2026). */
  githubFile: '2021' | '2023' | '2026';
  /** github.com's view of changes: classic in one column or two, or the new one (default in 2026). */
  githubDiff: 'unified' | 'split' | 'react';
  /** Milliseconds after load until the page's own script renders the sidebar anew; null: never. */
  hydrateAfter: number | null;
  /** Client-side navigation swaps the page's nodes, or patches their texts and keeps them. */
  navigation: 'replace' | 'patch';
  /** Whether the sites stand in their dark mode; `auto` follows the browser. */
  dark: 'on' | 'off' | 'auto';
};

export const FIRST_LOOK: Readonly<Look> = {
  npmSidebar: '2026',
  npmTitle: 'h1',
  npmTabs: '2026',
  githubHeader: 'row',
  githubFile: '2026',
  githubDiff: 'react',
  hydrateAfter: 100,
  navigation: 'replace',
  dark: 'auto',
};
