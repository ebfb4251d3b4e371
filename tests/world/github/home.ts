import type { Answer } from '../answer.ts';
import type { RepositoryFacts } from '../facts/types.ts';
import { escapeHtml } from '../markup.ts';
import { type Commit, commitsOf, folder } from './git.ts';
import { overview, refInfo, repoData, sidebarAbout, treeData } from './payload.ts';
import { presentFor } from './present.ts';
import { sidebar } from './sidebars.ts';
import type { Visit } from './site.ts';

/** A repository's home, in the layout that its facts name. */
export function homeRoute({ ask, facts, look }: Visit): Answer {
  const commit = commitsOf(facts).at(-1) ?? null;
  const title = `GitHub - ${facts.owner}/${facts.name}: ${facts.description}`;
  const content = commit ? home(facts, commit) : empty();
  return presentFor(ask, { status: 200, title, content, payload: homePayload(facts, commit), facts }, look);
}

/** Routes are wrapped since 2026-03; before, everything lay flat. */
function homePayload(facts: RepositoryFacts, commit: Commit | null): Record<string, unknown> {
  const info = refInfo(commit, 'main');
  const route = { path: '/', refInfo: info, tree: treeData(commit, ''), overview: overview(commit) };
  if (facts.generation === 'G1' || facts.generation === 'G2') return { ...route, repo: repoData(facts) };
  return {
    codeViewRepoRoute: route,
    codeViewLayoutRoute: { path: '/', repo: repoData(facts), refInfo: info },
    sidebarAbout: sidebarAbout(facts),
  };
}

function home(facts: RepositoryFacts, commit: Commit): string {
  return `<main class="Layout">${files(facts, commit)}${sidebar(facts)}</main>`;
}

export function files(facts: RepositoryFacts, commit: Commit, ref = 'main', path = ''): string {
  const rows = folder(commit, path).map(({ name, path: full, contentType }) => {
    const word = contentType === 'file' ? 'blob' : 'tree';
    const href = `/${facts.owner}/${facts.name}/${word}/${ref}/${full}`;
    return `<tr><td class="react-directory-filename-column"><a href="${href}">${escapeHtml(name)}</a></td></tr>`;
  });
  return `<div class="Layout-main"><table aria-labelledby="folders-and-files"><tbody>${rows.join(
    '',
  )}</tbody></table>${readme(facts)}</div>`;
}

function readme(facts: RepositoryFacts): string {
  return `<div id="readme"><article class="markdown-body"><h1>${facts.name}</h1><p>${escapeHtml(
    facts.description,
  )}</p><h2>License</h2><p>MIT, if this readme is to be believed.</p></article></div>`;
}

function empty(): string {
  return '<main><div class="blankslate"><h2 id="empty-setup-clone-url">This repository is empty.</h2></div></main>';
}
