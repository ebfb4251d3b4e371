import type { Answer } from '../answer.ts';
import { atRef } from './git.ts';
import { files } from './home.ts';
import { refInfo, repoData, sidebarAbout, treeData } from './payload.ts';
import { notFound, presentFor } from './present.ts';
import { sidebar } from './sidebars.ts';
import type { Visit } from './site.ts';

/** A folder at a ref; at the root it has the home's sidebar. */
export function treeRoute({ ask, facts, look, rest }: Visit): Answer {
  const [ref = '', ...parts] = rest.split('/');
  const path = parts.join('/');
  const commit = atRef(facts, ref);
  if (!commit) return notFound(ask, look);
  const info = refInfo(commit, ref);
  const payload = {
    codeViewTreeRoute: { path, refInfo: info, tree: treeData(commit, path) },
    codeViewFileTreeLayoutRoute: { fileTree: { '': treeData(commit, '') } },
    codeViewLayoutRoute: { path, repo: repoData(facts), refInfo: info },
    ...(path === '' ? { sidebarAbout: sidebarAbout(facts) } : {}),
  };
  const title = `${facts.owner}/${facts.name} at ${ref}`;
  const content = `<main class="Layout">${files(facts, commit, ref, path)}${path === '' ? sidebar(facts) : ''}</main>`;
  return presentFor(ask, { status: 200, title, content, payload, facts }, look);
}
