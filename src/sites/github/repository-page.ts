/** What a page is about, told by its address alone. */
export type RepositoryPage = {
  kind: 'home' | (typeof AT_REF)[number] | (typeof AT_HEAD)[number];
  owner: string;
  repo: string;
  /** Branch, tag or commit, perhaps with the path behind it: a branch may contain slashes. Null: the default branch. */
  refAndPath: string | null;
};

const OWNER = /^[A-Za-z0-9][A-Za-z0-9-]{0,38}$/;
const REPO = /^[\w.-]{1,100}$/;
const AT_REF = ['tree', 'blob', 'blame', 'commits', 'commit'] as const;
/** Pages about the repository as a whole, or about changes to it; a release's own page is at its tag. */
const AT_HEAD = ['pull', 'compare', 'releases', 'tags', 'branches'] as const;

/** The repository page that a github.com address is about; null for every other page. */
export function repositoryPage(url: URL): RepositoryPage | null {
  const [owner = '', repo = '', kind, ...rest] = decoded(url.pathname).split('/').filter(Boolean);
  if (!OWNER.test(owner) || !REPO.test(repo)) return null;
  if (kind === undefined) return { kind: 'home', owner, repo, refAndPath: null };
  const atHead = AT_HEAD.find((each) => each === kind);
  if (atHead) return { kind: atHead, owner, repo, refAndPath: tagOf(atHead, rest) };
  const known = AT_REF.find((each) => each === kind);
  const refAndPath = rest.join('/') || null;
  return known && (refAndPath || known === 'commits') ? { kind: known, owner, repo, refAndPath } : null;
}

/** The tag of a release's own page; tags may contain slashes, as those of scoped packages do. */
function tagOf(kind: RepositoryPage['kind'], rest: string[]): string | null {
  return kind === 'releases' && rest[0] === 'tag' ? rest.slice(1).join('/') || null : null;
}

/**
 * The ref in view. `named` is what the page's own data calls it, which counts only where the address begins with it;
 * without it the ref ends at the first slash.
 */
export function refOf({ kind, refAndPath }: RepositoryPage, named: string | null): string | null {
  if (refAndPath === null || kind === 'releases') return refAndPath;
  if (named && (refAndPath === named || refAndPath.startsWith(`${named}/`))) return named;
  return refAndPath.split('/')[0] ?? null;
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return '';
  }
}
