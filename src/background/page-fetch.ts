import { browser } from 'wxt/browser';
import type { PageAnswer } from '../messages/page.ts';
import type { Reply } from '../messages.ts';

/**
 * A `fetch` that goes through a tab's content script: same origin, with the page's session. For repositories that
 * aren't known to be public; the worker itself never sends cookies.
 */
export function fetchThrough(tabId: number): typeof fetch {
  return async (input, init) => {
    const url = input instanceof Request ? input.url : String(input);
    const accept = new Headers(init?.headers).get('accept') ?? '*/*';
    const reply: Reply<'pageFetch'> | undefined = await browser.tabs.sendMessage(tabId, {
      name: 'pageFetch',
      url,
      accept,
    });
    if (!reply?.ok) throw new TypeError(reply?.message ?? 'the tab did not answer');
    return asResponse(reply.value);
  };
}

function asResponse({ status, url, headers, body }: PageAnswer): Response {
  const isBodyless = status === 204 || status === 304;
  const response = new Response(isBodyless ? null : body, { status, headers });
  // A made response has no address; where an answer came from in the end is judged by it.
  return Object.defineProperty(response, 'url', { value: url });
}
