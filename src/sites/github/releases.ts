/** A repository's releases, or one of them. */
export type Releases = { owner: string; repo: string; tag: string | null };

const PATH = /^\/([A-Za-z\d][A-Za-z\d-]{0,38})\/([\w.-]{1,100})\/releases(?:\/tag\/(\S+?))?\/?$/;

/** The releases that a github.com address shows; null for every other page. */
export function releases(url: URL): Releases | null {
  const [, owner, repo, tag = null] = PATH.exec(url.pathname) ?? [];
  return owner && repo ? { owner, repo, tag: tag === null ? null : decoded(tag) } : null;
}

/** The version that a tag names: `2.0.0`, `v2.0.0`, `name@2.0.0`, `name-v2.0.0`; null for any other tag. */
export function versionOf(tag: string): string | null {
  return /(?:^|[@/-]|^v|[@/-]v)(\d+\.\d+\.\d+(?:[-+][\w.+-]*)?)$/.exec(tag)?.[1] ?? null;
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return '';
  }
}
