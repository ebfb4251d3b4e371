import { type Answer, type Ask, json } from '../answer.ts';
import type { RepositoryFacts } from '../facts/types.ts';
import { playQuery } from './graphql.ts';

/** A token that the played GitHub knows. */
export const KNOWN_TOKEN = `ghp_${'k'.repeat(36)}`;

const CORS = { 'access-control-allow-origin': '*' };
/** GitHub lets other origins send these headers (its REST documentation on cross-origin requests). */
const PREFLIGHT: Answer = {
  status: 204,
  headers: {
    ...CORS,
    'access-control-allow-headers': 'Authorization, Content-Type, If-Modified-Since, If-None-Match',
    'access-control-allow-methods': 'GET, POST, PATCH, PUT, DELETE',
  },
};

/**
 * api.github.com: every quota is spent, so whoever asks gets the refusal. What the site itself answers must not be asked
 * here without a token, so every such request is noted as unexpected. A token that it knows is told how much is left, and
 * may query.
 */
export function playApi(ask: Ask, repositories: RepositoryFacts[]): Answer {
  if (ask.headers['access-control-request-headers'] !== undefined) return PREFLIGHT;
  const { authorization } = ask.headers;
  if (ask.path === '/rate_limit' && authorization !== undefined) return quota(authorization);
  if (ask.path === '/graphql' && authorization === `Bearer ${KNOWN_TOKEN}`)
    return json(playQuery(ask.body, repositories), 200, CORS);
  const reset = Math.ceil(Date.now() / 1000) + 1800;
  const refusal = json({ message: `API rate limit exceeded (${ask.path})` }, 403, {
    'x-ratelimit-limit': '60',
    'x-ratelimit-remaining': '0',
    'x-ratelimit-reset': String(reset),
    ...CORS,
  });
  if (authorization !== undefined) return refusal;
  return { ...refusal, unexpected: 'calls of the REST API are counted: ask the site, raw files or feeds' };
}

function quota(authorization: string): Answer {
  if (authorization !== `Bearer ${KNOWN_TOKEN}`) return json({ message: 'Bad credentials' }, 401, CORS);
  const reset = Math.ceil(Date.now() / 1000) + 1800;
  return json({ resources: { core: { limit: 5000, remaining: 4990, reset } } }, 200, CORS);
}
