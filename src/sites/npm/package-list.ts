/** Which kind of list of packages a page is. */
export type PackageList = { kind: 'search' | 'user' | 'organisation' | 'browse' };

const KINDS: readonly (readonly [RegExp, PackageList['kind']])[] = [
  [/^\/search\/?$/, 'search'],
  [/^\/~[\w.-]+\/?$/, 'user'],
  [/^\/org\/[\w.-]+\/?$/, 'organisation'],
  // Keyword lists; today the site sends them on to its search.
  [/^\/browse\/(?:keyword|updated|star|depended)(?:\/[^/]+)?\/?$/, 'browse'],
];

/** The list of packages that an npmjs.com address shows; null for every other page. */
export function packageList(url: URL): PackageList | null {
  const kind = KINDS.find(([pattern]) => pattern.test(url.pathname))?.[1];
  return kind ? { kind } : null;
}
