import { browser } from 'wxt/browser';
import type { Reply, RequestName } from '../messages.ts';
import type { Label } from '../policy/types.ts';
import { pageFetch } from './page-fetch.ts';
import type { BadgePlace, Site } from './site.ts';

type Answer = Promise<Reply<RequestName>> | undefined;
type Sender = { id?: string; tab?: unknown; url?: string };

/** Answers the popup about this tab and fetches for the worker, until the signal aborts. */
export function answerMessages(site: Site, shown: Map<string, Label>, signal: AbortSignal): void {
  const inView = () => site.places(new URL(location.href))[0] ?? null;

  // Only extension contexts can send to a tab's content scripts, and not their own twins in other tabs.
  const answer = (message: unknown, sender: Sender): Answer => {
    if (sender.id !== browser.runtime.id || isTwin(sender) || !isObject(message)) return undefined;
    const { name, url, accept } = message;
    if (name === 'tabStatus') return told(tabStatus(inView()));
    if (name === 'pageFetch' && typeof url === 'string' && typeof accept === 'string')
      return told(pageFetch(url, accept, repositoryOf(inView())));
    return undefined;
  };

  async function tabStatus(place: BadgePlace | null) {
    const subject = place?.subject ?? null;
    const { visibility } = place ?? {};
    const label = (subject && shown.get(subject)) || null;
    return { host: site.host, subject, ...(visibility && { visibility }), label };
  }

  const listener = answer as Parameters<typeof browser.runtime.onMessage.addListener>[0];
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener));
}

/** A content script of ours in some tab; our own pages may stand in a tab too. */
function isTwin({ tab, url }: Sender): boolean {
  return tab !== undefined && !url?.startsWith(browser.runtime.getURL('/'));
}

async function told<N extends RequestName>(
  work: Promise<Extract<Reply<N>, { ok: true }>['value']>,
): Promise<Reply<N>> {
  try {
    return { ok: true, value: await work };
  } catch (error) {
    return { ok: false, code: 'failed', message: error instanceof Error ? error.message : String(error) };
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

/** `owner/repo` of a subject such as `github:owner/repo@ref`. */
function repositoryOf(place: BadgePlace | null): string | null {
  return /^github:([^/]+\/[^/@]+)/.exec(place?.subject ?? '')?.[1] ?? null;
}
