import { type Answer, type Ask, redirect, unexpected } from '../answer.ts';
import type { RepositoryFacts } from '../facts/types.ts';
import type { Look } from '../look.ts';
import { playStatic } from '../static.ts';
import { blobRoute } from './blob.ts';
import { commitRoute, commitsRoute } from './commits.ts';
import { compareRoute, pullRoute } from './comparisons.ts';
import { findRepository } from './find.ts';
import { homeRoute } from './home.ts';
import { accountPage, searchPage } from './lists.ts';
import { notFound, plainPage, present } from './present.ts';
import { releasesRoute } from './releases.ts';
import { treeRoute } from './tree.ts';

/** What a route needs to answer. `rest`: path after owner, name and the route's word. */
export type Visit = { ask: Ask; facts: RepositoryFacts; look: Look; rest: string };
type Route = (visit: Visit) => Answer;

const ROUTES: Record<string, Route> = {
  '': homeRoute,
  tree: treeRoute,
  blob: blobRoute,
  commits: commitsRoute,
  commit: commitRoute,
  pull: pullRoute,
  compare: compareRoute,
  releases: releasesRoute,
  raw: ({ facts, rest }) =>
    redirect(302, `https://raw.githubusercontent.com/${facts.owner}/${facts.name}/${rest}`),
  issues: ({ facts, look }) =>
    present(plainPage(`Issues · ${facts.owner}/${facts.name}`, '<h1>Issues</h1>', facts), look),
};
/** First words of addresses that are not a repository's owner. */
const RESERVED = new Set(['', 'settings', 'features', 'login', 'marketplace', 'search', 'topics', 'orgs']);

/** github.com, signed out unless the request carries the page's own cookie. */
export function playGitHub(ask: Ask, repositories: RepositoryFacts[], look: Look): Answer {
  if (ask.path === '/favicon.ico') return playStatic(ask);
  const [owner = '', name = '', ...rest] = decodeURIComponent(ask.path).slice(1).split('/');
  if (owner === 'search') return searchPage(repositories, ask.query.get('q') ?? '', look);
  if (RESERVED.has(owner)) return present(plainPage('GitHub', `<h1>${owner || 'Dashboard'}</h1>`), look);
  if (name === '') return accountPage(repositories, owner, look);
  if (name.startsWith('no-such-')) return notFound(ask, look);
  return repository(ask, repositories, look, { owner, name, rest });
}

function repository(
  ask: Ask,
  repositories: RepositoryFacts[],
  look: Look,
  { owner, name, rest }: { owner: string; name: string; rest: string[] },
): Answer {
  if (name === 'commits.atom') return notFound(ask, look);
  const facts = findRepository(repositories, owner, name);
  if (!facts) return unexpected(`add facts for the repository ${owner}/${name} to tests/world/facts`);
  if (facts.renamedTo) return redirect(301, `https://github.com/${[facts.renamedTo, ...rest].join('/')}`);
  if (facts.visibility === 'private' && !ask.headers.cookie?.includes('user_session='))
    return notFound(ask, look);
  const [word = '', ...path] = rest[0] === 'commits.atom' ? ['commits', 'main.atom'] : rest;
  const route = ROUTES[word];
  if (!route) return unexpected(`nobody plays github.com's /${word}/: add it to ROUTES in github/site.ts`);
  return route({ ask, facts, look, rest: path.join('/') });
}
