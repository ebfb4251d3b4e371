import type { PageAnswer } from '../messages.ts';

/** Of one body, in characters. */
const MOST = 4_000_000;
/** What a look-up reads of a response. */
const HEADERS = ['content-type', 'etag', 'retry-after', 'x-ratelimit-remaining', 'x-ratelimit-reset'];

/**
 * Fetches one address of the repository in view with the page's own session, for repositories that only it can see.
 * Anything but this page's own repository on this very origin is refused.
 */
export async function pageFetch(url: string, accept: string, repository: string | null): Promise<PageAnswer> {
  const asked = new URL(url);
  const isOwn =
    repository !== null && `${asked.pathname}/`.toLowerCase().startsWith(`/${repository.toLowerCase()}/`);
  if (asked.origin !== location.origin || !isOwn) throw new Error('not an address of the repository in view');
  const response = await fetch(asked, { headers: { accept }, credentials: 'same-origin' });
  const body = await response.text();
  if (body.length > MOST) throw new Error('the answer is too large');
  const headers = HEADERS.flatMap((name) => {
    const value = response.headers.get(name);
    return value === null ? [] : [[name, value]];
  });
  return { status: response.status, url: response.url, headers: Object.fromEntries(headers), body };
}
