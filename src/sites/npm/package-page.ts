/** What a page is about, told by its address alone. */
export type PackagePage = { subject: string; name: string; version: string | null };

/**
 * `/package/<name>` and `/package/<name>/v/<version>`; a scope's slash may be percent-encoded. The characters are
 * those of names and versions in the registry; the worker judges the subject once more.
 */
const PATH = /^\/package\/((?:@[\w!~*'().-]+\/)?[\w!~*'().-]+)(?:\/v\/([\w.+-]+))?\/?$/;

/** The package that an npmjs.com address is about; null for every other page (settings, access, search ...). */
export function packagePage(url: URL): PackagePage | null {
  const [, name, version] = PATH.exec(decoded(url.pathname)) ?? [];
  return name
    ? { name, version: version ?? null, subject: `npm:${name}${version ? `@${version}` : ''}` }
    : null;
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return '';
  }
}
