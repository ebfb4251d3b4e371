/** What a page is about, told by its address alone. */
export type RepositoryPage = {
  kind: 'home' | 'tree' | 'blob' | 'blame' | 'commits' | 'commit';
  owner: string;
  repo: string;
  /** Branch, tag or commit, perhaps with the path behind it: a branch may contain slashes. Null: the default branch. */
  refAndPath: string | null;
};

const OWNER = /^[A-Za-z0-9][A-Za-z0-9-]{0,38}$/;
const REPO = /^[\w.-]{1,100}$/;
const AT_REF = ['tree', 'blob', 'blame', 'commits', 'commit'] as const;

/** The repository page that a github.com address is about; null for every other page. */
export function repositoryPage(url: URL): RepositoryPage | null {
  const [owner = '', repo = '', kind, ...rest] = decoded(url.pathname).split('/').filter(Boolean);
  if (!OWNER.test(owner) || !REPO.test(repo)) return null;
  if (kind === undefined) return { kind: 'home', owner, repo, refAndPath: null };
  const known = AT_REF.find((each) => each === kind);
  const refAndPath = rest.join('/') || null;
  return known && (refAndPath || known === 'commits') ? { kind: known, owner, repo, refAndPath } : null;
}

/**
 * The ref in view. `named` is what the page's own data calls it, which counts only where the address begins with it;
 * without it the ref ends at the first slash.
 */
export function refOf({ refAndPath }: RepositoryPage, named: string | null): string | null {
  if (refAndPath === null) return null;
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
