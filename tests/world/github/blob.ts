import type { Answer } from '../answer.ts';
import { fileView } from './file-view.ts';
import { atRef } from './git.ts';
import { blobData, refInfo, repoData } from './payload.ts';
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
  const page = fileView({ home, rest, path }, text, look);
  const title = `${facts.name}/${path} at ${ref} · ${facts.owner}/${facts.name}`;
  return presentFor(ask, { status: 200, title, content: page, payload, facts }, look);
}
