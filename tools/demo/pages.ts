/** One page of the demonstration. `readme`: the scheme in which its picture stands in the README. */
export type DemoPage = { url: string; picture: string; readme?: 'light' | 'dark' };

export const PAGES: readonly DemoPage[] = [
  { url: 'https://www.npmjs.com/package/lerna', picture: 'lerna', readme: 'light' },
  { url: 'https://www.npmjs.com/package/ua-parser-js', picture: 'ua-parser-js', readme: 'dark' },
  { url: 'https://www.npmjs.com/package/react', picture: 'react' },
];
