import type { RepositoryFacts } from '../facts/types.ts';
import type { Look } from '../look.ts';
import { escapeHtml, scriptJson } from '../markup.ts';
import type { GitHubPage } from './present.ts';

const ASSETS = 'https://github.githubassets.com/world';

/** The whole document around a page's content. */
export function shell(page: GitHubPage, look: Look): string {
  const behaviour = { hydrateAfter: look.hydrateAfter, generation: page.facts?.generation };
  return `<!doctype html>
<html lang="en" data-color-mode="${mode(look)}" data-light-theme="light" data-dark-theme="dark">
<head>
<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(page.title)}</title>
${metas(page.facts)}
<link rel="stylesheet" href="${ASSETS}/github.css">
<script id="behaviour" type="application/json">${scriptJson(behaviour)}</script>
</head>
<body>
<header class="AppHeader">${siteHeader(page.facts, look)}</header>
<div class="application-main">${page.facts ? header(page.facts, look) : ''}
<turbo-frame id="repo-content-turbo-frame"><div id="repo-content">${page.content}</div></turbo-frame></div>
${embedded(page)}
<script src="${ASSETS}/github-page.js"></script>
</body>
</html>`;
}

function mode(look: Look): string {
  return { on: 'dark', off: 'light', auto: 'auto' }[look.dark];
}

function metas(facts: RepositoryFacts | undefined): string {
  if (!facts) return '<meta name="user-login" content="">';
  const nwo = `${facts.owner}/${facts.name}`;
  const all: Record<string, string> = {
    'octolytics-dimension-repository_nwo': nwo,
    'octolytics-dimension-repository_id': '1024',
    'octolytics-dimension-repository_public': String(facts.visibility === 'public'),
    'octolytics-dimension-repository_is_fork': String(facts.forkOf !== undefined),
    'octolytics-dimension-repository_network_root_nwo': facts.forkOf ?? nwo,
    'user-login': '',
  };
  const tags = Object.entries(all).map(([name, content]) => `<meta name="${name}" content="${content}">`);
  return `${tags.join('\n')}\n<meta property="og:url" content="https://github.com/${nwo}">`;
}

/** Signed in, the trail of names stands in the site's own header. */
function siteHeader(facts: RepositoryFacts | undefined, look: Look): string {
  const home = '<a href="/" aria-label="Homepage">GitHub</a>';
  if (!facts || look.githubHeader === 'row') return home;
  const crumbs = [
    [`/${facts.owner}`, facts.owner],
    [`/${facts.owner}/${facts.name}`, facts.name],
  ].map(
    ([href, name]) =>
      `<context-region-crumb role="listitem"><a class="AppHeader-context-item" href="${href}"><span class="AppHeader-context-item-label">${name}</span></a></context-region-crumb>`,
  );
  return `<div class="AppHeader-globalBar"><div class="AppHeader-globalBar-start">${home}<nav aria-label="GitHub Breadcrumb"><context-region role="list">${crumbs.join(
    '',
  )}</context-region></nav></div><div class="AppHeader-globalBar-end"><button type="button">Search</button></div></div>`;
}

function header(facts: RepositoryFacts, look: Look): string {
  if (look.githubHeader === 'trail')
    return '<div id="repository-container-header" data-turbo-replace hidden></div>';
  const home = `/${facts.owner}/${facts.name}`;
  const label = facts.visibility === 'public' ? 'Public' : 'Private';
  return `<div id="repository-container-header" class="hide-full-screen" data-turbo-replace>
<div id="repo-title-component"><span class="author"><a rel="author" href="/${facts.owner}">${facts.owner}</a></span> /
<strong itemprop="name"><a href="${home}">${facts.name}</a></strong>
<span class="Label" data-testid="repo-visibility-label">${label}</span></div>
<nav aria-label="Repository"><a href="${home}">Code</a> <a href="${home}/issues">Issues</a></nav></div>`;
}

function embedded(page: GitHubPage): string {
  if (!page.payload) return '';
  const data = scriptJson({ payload: page.payload, title: page.title, appPayload: {} });
  if (page.facts?.generation === 'G1') {
    const props = scriptJson({ props: { initialPayload: page.payload } });
    return `<react-partial partial-name="repos-overview"><script type="application/json" data-target="react-partial.embeddedData">${props}</script></react-partial>`;
  }
  return `<react-app app-name="code-view"><script type="application/json" data-target="react-app.embeddedData">${data}</script></react-app>`;
}
