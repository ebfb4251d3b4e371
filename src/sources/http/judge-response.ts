import type { GapCode } from '../../history/evidence.ts';
import type { HostRow } from '../hosts.ts';
import { askedPause } from './back-off.ts';
import { bounded } from './read-body.ts';
import type { Allowed } from './types.ts';

const MAX_MESSAGE = 10_000;

/** What status and headers of a response say. `leaveAlone`: milliseconds that the host asks for, if it named any. */
export type Judgement =
  | { verdict: 'whole' }
  | { verdict: 'unchanged' }
  | { verdict: 'failed'; code: GapCode }
  | { verdict: 'host-failed'; code: GapCode; leaveAlone: number | null };

const failed = (code: GapCode): Judgement => ({ verdict: 'failed', code });

/**
 * Judges a response by its status, its headers and where it came from; the body is read only where a 403 may be
 * a rate limit in disguise.
 */
export async function judge(
  response: Response,
  { row, url: asked, request: { accept } }: Allowed,
  now: number,
): Promise<Judgement> {
  if (response.type === 'opaqueredirect' || leftHost(response, row, asked)) return failed('redirected');
  if (strayed(response, asked)) return failed('bad-answer');
  const { status } = response;
  if (status === 200) return unwanted(response, accept) ? failed('bad-answer') : { verdict: 'whole' };
  if (status === 304) return { verdict: 'unchanged' };
  if (status > 300 && status < 400) return failed('redirected');
  if (status === 404) return failed('not-found');
  if (status === 401 || status === 451) return failed('forbidden');
  const leaveAlone = askedPause(response.headers, now);
  if (status === 429 || (status === 403 && (leaveAlone !== null || (await mentionsLimit(response))))) {
    return { verdict: 'host-failed', code: 'rate-limited', leaveAlone };
  }
  if (status === 403) return failed('forbidden');
  if (status >= 500) return { verdict: 'host-failed', code: 'server-error', leaveAlone };
  return failed('bad-answer');
}

/** Redirected to a host that the table does not name for it. */
function leftHost(response: Response, row: HostRow, asked: URL): boolean {
  if (!URL.canParse(response.url)) return false;
  const { host } = new URL(response.url);
  return host !== asked.host && !row.redirectsTo.includes(host);
}

/** Redirected to a connection without TLS, or to a page that asks to sign in. */
function strayed(response: Response, asked: URL): boolean {
  if (!URL.canParse(response.url)) return false;
  const from = new URL(response.url);
  if (from.href === asked.href) return false;
  return from.protocol !== asked.protocol || /^\/(login|session)(\/|$)/.test(from.pathname);
}

/** HTML that nobody asked for comes from captive portals and from sign-in pages. */
function unwanted(response: Response, accept: string): boolean {
  return looksLikePage(response) && !accept.startsWith('text/html');
}

function looksLikePage(response: Response): boolean {
  return /^\s*(text\/html|application\/xhtml)/i.test(response.headers.get('content-type') ?? '');
}

/** GitHub's secondary limits may answer 403 without any header that says so; the JSON message does. */
async function mentionsLimit(response: Response): Promise<boolean> {
  if (response.body === null || looksLikePage(response)) return false;
  try {
    const message = await new Response(bounded(response.body, MAX_MESSAGE)).text();
    return /rate limit|abuse detection/i.test(message);
  } catch {
    return false;
  }
}
