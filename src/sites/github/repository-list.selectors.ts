/** Where github.com lists repositories, newest first. */
export const SELECTORS = {
  /**
   * Links to repositories in lists, each in a heading, and the row around each, in which a list says what is private:
   * without its row a link has no badge.
   */
  listedRepository: [
    // 2024 on: repositories of an organisation
    { link: 'a[data-testid="listitem-title-link"]', row: 'li, [role="listitem"]' },
    // 2024 on: the same, told by their list
    { link: '[data-testid="list-view-items"] :is(h3, h4) a', row: 'li, [role="listitem"]' },
    // 2023 on: search
    { link: '[data-testid="results-list"] h3 a', row: '[data-testid="results-list"] > *' },
    // 2023 on: search, told by its titles
    { link: '.search-title a', row: '[data-testid="results-list"] > *, li' },
    // 2020 on: trending, topics
    { link: 'article :is(h1, h2, h3) a', row: 'article' },
    // 2018 on: pinned repositories
    { link: '.js-pinned-item-list-item a.text-bold', row: 'li, .Box' },
    // 2016 on: repositories of an account
    { link: 'a[itemprop="name codeRepository"]', row: 'li' },
    // 2016 on: stars of an account, whose rows are not items of a list
    { link: '#user-starred-repos h3 a', row: '#user-starred-repos div:has(> div > h3), li' },
  ],
} as const;
