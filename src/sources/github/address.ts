/** The three faces of GitHub: its site, its raw files, its REST API. */
const BASES = {
  site: 'https://github.com',
  raw: 'https://raw.githubusercontent.com',
  api: 'https://api.github.com/repos',
} as const;
/** Its GraphQL API. */
export const GRAPHQL = 'https://api.github.com/graphql';

export type Face = keyof typeof BASES;

export type Place = { owner: string; repo: string };

const MAX_PATH = 1000;
const OWNER = /^[a-z\d][a-z\d-]{0,38}$/i;
const REPO = /^[\w.-]{1,100}$/;

/** Whether these can be the names of an account and of a repository. */
export function isPlace({ owner, repo }: Place): boolean {
  return OWNER.test(owner) && REPO.test(repo) && repo !== '.' && repo !== '..';
}

/**
 * The address of something in a repository: `parts` are joined with slashes, each may have slashes of its own.
 * Null where a part could lead elsewhere (`..`, empty, control characters) or is too long.
 */
export function repositoryAddress(face: Face, place: Place, parts: string[]): string | null {
  const segments = parts.flatMap((part) => part.split('/'));
  const odd = segments.some((segment) => /^\.{0,2}$/.test(segment) || /[\\\p{Cc}]/u.test(segment));
  const path = segments.join('/');
  if (!isPlace(place) || odd || path.length > MAX_PATH || !path.isWellFormed()) return null;
  const below = segments.map((segment) => `/${encodeURIComponent(segment)}`).join('');
  return `${BASES[face]}/${place.owner}/${place.repo}${below}`;
}

/** The page of a commit. */
export function commitPage(place: Place, commit: string): string {
  return `${BASES.site}/${place.owner}/${place.repo}/commit/${commit}`;
}

/** The names in an address on GitHub's site: after a redirect, those that the repository has today. */
export function placeIn(address: string): Place | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  const [owner = '', repo = ''] = url.pathname.slice(1).split('/');
  return url.origin === BASES.site && isPlace({ owner, repo }) ? { owner, repo } : null;
}
