/** A page that lists repositories. */
export type RepositoryList = { kind: 'search' | 'account' | 'organisation' | 'explore' };

const ORGANISATION = /^\/orgs\/[\w-]+\/repositories\/?$/;
const EXPLORE = /^\/(?:trending(?:\/[^/]+)?|topics\/[^/]+)\/?$/;
const ACCOUNT =
  /^\/(?!(?:search|trending|topics|orgs|settings|marketplace|notifications)\/?$)[A-Za-z\d][\w-]*\/?$/;

/** The list of repositories that a github.com address shows; null for every other page. */
export function repositoryList(url: URL): RepositoryList | null {
  const { pathname: path, searchParams } = url;
  const type = searchParams.get('type')?.toLowerCase();
  if (path === '/search')
    return searchParams.has('q') && (!type || type === 'repositories') ? { kind: 'search' } : null;
  if (ORGANISATION.test(path)) return { kind: 'organisation' };
  if (EXPLORE.test(path)) return { kind: 'explore' };
  const tab = searchParams.get('tab') ?? 'overview';
  return ACCOUNT.test(path) && ['overview', 'repositories', 'stars'].includes(tab)
    ? { kind: 'account' }
    : null;
}
