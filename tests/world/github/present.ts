import { type Answer, type Ask, html, json } from '../answer.ts';
import type { RepositoryFacts } from '../facts/types.ts';
import type { Look } from '../look.ts';
import { shell } from './shell.ts';

/** One page: what differs from page to page. */
export type GitHubPage = {
  status: number;
  title: string;
  /** The inside of the part that navigation swaps. */
  content: string;
  /** The data that the page embeds and that its JSON route answers with; null: it has none. */
  payload: Record<string, unknown> | null;
  /** Absent on pages that are about no repository. */
  facts?: RepositoryFacts;
};

/** As the site sends it, as far as it matters: no page-world script but its own, data from itself only. */
const CSP =
  "default-src 'none'; script-src github.githubassets.com; style-src 'unsafe-inline' github.githubassets.com; " +
  "connect-src 'self'; img-src 'self' data:; frame-src 'none'";

/** A page as HTML; visiting signs in, which shows private repositories to the page's own session. */
export function present(page: GitHubPage, look: Look): Answer {
  const answer = html(shell(page, look), page.status);
  const headers = {
    ...answer.headers,
    'content-security-policy': CSP,
    'set-cookie': 'user_session=1; Secure; SameSite=Lax; Path=/',
  };
  return { ...answer, headers };
}

/** A page as HTML, or its data where the asker wants JSON. */
export function presentFor(ask: Ask, page: GitHubPage, look: Look): Answer {
  if (!wantsJson(ask)) return present(page, look);
  return json({ payload: page.payload ?? {}, title: page.title }, page.status);
}

function wantsJson(ask: Ask): boolean {
  return ask.headers.accept?.includes('application/json') ?? false;
}

/** The page that private and missing repositories share. */
export function notFound(ask: Ask, look: Look): Answer {
  if (wantsJson(ask)) return json({ error: 'Not Found' }, 404);
  const page = plainPage('Page not found · GitHub · GitHub', '<h1>404</h1>');
  return present({ ...page, status: 404 }, look);
}

export function plainPage(title: string, content: string, facts?: RepositoryFacts): GitHubPage {
  return {
    status: 200,
    title,
    content: `<main>${content}</main>`,
    payload: null,
    ...(facts ? { facts } : {}),
  };
}
