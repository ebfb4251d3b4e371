/** One page of the demonstration. `told`: its pictures stand in README or documents. */
export type DemoPage = { url: string; picture: string; told: boolean };

export const PAGES: readonly DemoPage[] = [
  { url: 'https://www.npmjs.com/package/lerna', picture: 'lerna', told: true },
  { url: 'https://www.npmjs.com/package/ua-parser-js', picture: 'ua-parser-js', told: true },
  { url: 'https://www.npmjs.com/package/react', picture: 'react', told: false },
];
