import { systemClock } from '../sources/clock.ts';
import { type GitHubQuota, githubQuota } from '../sources/github/quota.ts';
import { createHttp } from '../sources/http/http.ts';
import type { Found } from '../sources/types.ts';
import type { LiveOptions } from './live-sources.ts';

/** How much of a token's quota is left, asked of GitHub itself. */
export function liveQuota(options: LiveOptions & { token: string }): Promise<Found<GitHubQuota>> {
  const { fetch, registryUrl, online, token } = options;
  return githubQuota(
    createHttp({ fetch, registryUrl, clock: systemClock, ...(online && { online }) }),
    token,
  );
}
