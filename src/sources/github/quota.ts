import { asJson } from '../http/read-body.ts';
import type { Http } from '../http/types.ts';
import { own } from '../plain-json.ts';
import type { Found } from '../types.ts';

/** Calls left of `limit` in this hour; `resets`: when all of them are back, ISO 8601. */
export type GitHubQuota = { remaining: number; limit: number; resets: string };

/**
 * Asks GitHub how much of a token's quota is left. Asking is not counted (GitHub's REST documentation, "Get rate limit
 * status for the authenticated user"). `forbidden`: the token is not valid.
 */
export async function githubQuota(http: Http, token: string): Promise<Found<GitHubQuota>> {
  const url = 'https://api.github.com/rate_limit';
  const answer = await http.get({ url, accept: 'application/json', maxBytes: 100_000, token }, asJson);
  if (!answer.ok) return answer;
  const core = answer.unchanged ? null : own(own(answer.value, 'resources'), 'core');
  const [remaining, limit, reset] = ['remaining', 'limit', 'reset'].map((key) => own(core, key));
  if (!isCount(remaining) || !isCount(limit) || !isCount(reset)) return { ok: false, code: 'bad-answer' };
  return { ok: true, value: { remaining, limit, resets: new Date(reset * 1000).toISOString() } };
}

/** Up to the year 5138 where it stands for seconds. */
function isCount(value: unknown): value is number {
  return Number.isInteger(value) && Number(value) >= 0 && Number(value) < 1e11;
}
