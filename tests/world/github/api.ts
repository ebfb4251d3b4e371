import { type Answer, type Ask, json } from '../answer.ts';

/**
 * api.github.com: the quota without a token is spent, so whoever asks gets the refusal. What the site itself answers
 * must not be asked here, so every such request is noted as unexpected.
 */
export function playApi(ask: Ask): Answer {
  const reset = Math.ceil(Date.now() / 1000) + 1800;
  const refusal = json({ message: `API rate limit exceeded (${ask.path})` }, 403, {
    'x-ratelimit-limit': '60',
    'x-ratelimit-remaining': '0',
    'x-ratelimit-reset': String(reset),
    'access-control-allow-origin': '*',
  });
  return { ...refusal, unexpected: 'calls of the REST API are counted: ask the site, raw files or feeds' };
}
