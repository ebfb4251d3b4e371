import type { Answer, Ask } from '../answer.ts';
import { unexpected } from '../answer.ts';
import type { RepositoryFacts } from '../facts/types.ts';
import { findRepository } from './find.ts';
import { atRef } from './git.ts';

/** Readable from everywhere, also where there is nothing. */
const HEADERS = { 'content-type': 'text/plain; charset=utf-8', 'access-control-allow-origin': '*' };
const MISSING: Answer = { status: 404, headers: HEADERS, body: '404: Not Found' };

/** raw.githubusercontent.com: a file at a ref; private repositories don't exist for it. */
export function playRaw(ask: Ask, repositories: RepositoryFacts[]): Answer {
  const [owner = '', name = '', ...rest] = decodeURIComponent(ask.path).slice(1).split('/');
  const found = findRepository(repositories, owner, name);
  if (!found) return unexpected(`add facts for the repository ${owner}/${name} to tests/world/facts`);
  if (found.visibility === 'private') return MISSING;
  const inFull =
    rest[0] === 'refs' ? rest.splice(0, rest[1] === 'pull' ? 4 : 3).join('/') : (rest.shift() ?? '');
  const content = atRef(found, inFull)?.files.get(rest.join('/'));
  if (content === undefined) return MISSING;
  return { status: 200, headers: HEADERS, body: content };
}
