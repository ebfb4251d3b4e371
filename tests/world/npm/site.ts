import { type Answer, type Ask, html, json } from '../answer.ts';
import type { PackageFacts } from '../facts/types.ts';
import type { Look } from '../look.ts';
import { playStatic } from '../static.ts';
import { context } from './context.ts';
import { findVersion } from './find.ts';
import { otherMain } from './other-pages.ts';
import { packageMain } from './package-page.ts';
import { shell } from './shell.ts';

const PAGE = /^\/package\/((?:@[^/]+\/)?[^/]+)(?:\/v\/([^/]+))?\/?$/;
/** As the site sends it, as far as it matters: nothing but the site itself may be asked from the page. */
const CSP = "default-src 'self'; style-src 'self' 'unsafe-inline'; script-src 'self' 'unsafe-inline'";

/** npmjs.com: package pages, pages about something else, and the JSON that its own script navigates with. */
export function playNpm(ask: Ask, packages: PackageFacts[], look: Look): Answer {
  if (ask.path.startsWith('/world/') || ask.path === '/favicon.ico') return playStatic(ask);
  const page = render(ask, packages, look);
  if (ask.headers['x-spiferack'] === '1') return json(page, page.status);
  const answer = html(shell(page, look), page.status);
  return { ...answer, headers: { ...answer.headers, 'content-security-policy': CSP } };
}

/** One page: its title, the inside of `main`, and the data for `window.__context__`. */
export type Page = { status: number; title: string; main: string; context: Record<string, unknown> };

function render(ask: Ask, packages: PackageFacts[], look: Look): Page {
  const [, name, version] = PAGE.exec(decodeURIComponent(ask.path)) ?? [];
  const found = name === undefined ? null : findVersion(packages, name, version);
  if (!found) return otherMain(ask, packages);
  const { facts, shown } = found;
  return {
    status: 200,
    title: `${facts.name} - npm`,
    main: packageMain(facts, shown, look, ask.query.get('activeTab') ?? 'readme'),
    context: context(facts, shown),
  };
}
