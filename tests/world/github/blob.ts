import type { Answer } from '../answer.ts';
import { escapeHtml } from '../markup.ts';
import { atRef } from './git.ts';
import { blobData, lines, refInfo, repoData } from './payload.ts';
import { notFound, presentFor } from './present.ts';
import type { Visit } from './site.ts';

/** A file at a ref. */
export function blobRoute({ ask, facts, look, rest }: Visit): Answer {
  const [ref = '', ...parts] = rest.split('/');
  const path = parts.join('/');
  const commit = atRef(facts, ref);
  const content = commit?.files.get(path);
  if (!commit || content === undefined) return notFound(ask, look);
  const text = Buffer.from(content).toString('utf8');
  const info = refInfo(commit, ref);
  const payload = {
    codeViewBlobRoute: { richText: null },
    codeViewBlobLayoutRoute: { path, repo: repoData(facts), refInfo: info, blob: blobData(path, text) },
    'codeViewBlobLayoutRoute.StyledBlob': { rawLines: blobData(path, text).rawLines },
  };
  const home = `/${facts.owner}/${facts.name}`;
  const page = `<main><div id="repos-sticky-header" class="react-blob-header"><h1 id="file-name-id-wide" data-testid="breadcrumbs-filename">${escapeHtml(
    parts.at(-1) ?? '',
  )}</h1><div class="react-blob-header-edit-and-raw-actions"><a data-testid="raw-button" href="${home}/raw/${rest}">Raw</a> <a href="${home}/commits/${rest}">History</a></div></div><textarea id="read-only-cursor-text-area" aria-label="file content" readonly hidden>${escapeHtml(
    text,
  )}</textarea><div class="react-code-file-contents"><div class="react-code-lines">${lines(text)}</div></div></main>`;
  const title = `${facts.name}/${path} at ${ref} · ${facts.owner}/${facts.name}`;
  return presentFor(ask, { status: 200, title, content: page, payload, facts }, look);
}
