import type { Ask } from '../answer.ts';
import type { PackageFacts } from '../facts/types.ts';
import { packageList } from './package-list.ts';
import type { Page } from './site.ts';

/** Pages that are not about a package: home, search, settings, and what doesn't exist. */
export function otherMain(ask: Ask, packages: PackageFacts[]): Page {
  if (ask.path === '/')
    return page('npm', '<h1>Build amazing things</h1><h3>License</h3><p>Terms of use</p>');
  if (ask.path === '/search') return page(`${ask.query.get('q')} - npm search`, packageList(ask, packages));
  if (ask.path.startsWith('/settings/') || ask.path.endsWith('/access')) {
    return page('Settings - npm', '<h1>Settings</h1><h3>License</h3><p>of your account</p>');
  }
  if (/^\/(?:~|org\/|browse\/)/.test(ask.path))
    return page('npm | Profile', `<h1>someone</h1><h2>Packages</h2>${packageList(ask, packages)}`);
  return page('npm', '<h1>404</h1><h3>License</h3><p>nothing here</p>', 404);
}

function page(title: string, main: string, status = 200): Page {
  return { status, title, main: `<div id="top">${main}</div>`, context: {} };
}
