import type { PageAnswer } from '../messages/page.ts';

/** Bytes of one body. */
const MOST = 4_000_000;
/** Milliseconds for one exchange; the worker gives up before. */
const DEADLINE = 30_000;
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
  const stop = new AbortController();
  const signal = AbortSignal.any([stop.signal, AbortSignal.timeout(DEADLINE)]);
  const response = await fetch(asked, { headers: { accept }, credentials: 'same-origin', signal });
  const body = await textOf(response).finally(() => stop.abort());
  const headers = HEADERS.flatMap((name) => {
    const value = response.headers.get(name);
    return value === null ? [] : [[name, value]];
  });
  return { status: response.status, url: response.url, headers: Object.fromEntries(headers), body };
}

/** A body as UTF-8; throws as soon as more than `MOST` bytes have come, however long it says to be. */
async function textOf({ body }: Response): Promise<string> {
  const reader = body?.getReader();
  const decoder = new TextDecoder();
  let text = '';
  let seen = 0;
  for (let next = await reader?.read(); next && !next.done; next = await reader?.read()) {
    seen += next.value.length;
    if (seen > MOST) throw new Error('the answer is too large');
    text += decoder.decode(next.value, { stream: true });
  }
  return text + decoder.decode();
}
