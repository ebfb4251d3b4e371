import { type Answer, type Ask, json } from '../answer.ts';

/** api.github.com: the quota without a token is spent, so whoever asks gets the refusal. */
export function playApi(ask: Ask): Answer {
  const reset = Math.ceil(Date.now() / 1000) + 1800;
  return json({ message: `API rate limit exceeded (${ask.path})` }, 403, {
    'x-ratelimit-limit': '60',
    'x-ratelimit-remaining': '0',
    'x-ratelimit-reset': String(reset),
    'access-control-allow-origin': '*',
  });
}
