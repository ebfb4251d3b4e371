import type { Ask } from '../answer.ts';
import type { Page } from './site.ts';

/** Pages that are not about a package: home, search, settings, and what doesn't exist. */
export function otherMain(ask: Ask): Page {
  if (ask.path === '/')
    return page('npm', '<h1>Build amazing things</h1><h3>License</h3><p>Terms of use</p>');
  if (ask.path === '/search') return page(`${ask.query.get('q')} - npm search`, searchResults());
  if (ask.path.startsWith('/settings/') || ask.path.endsWith('/access')) {
    return page('Settings - npm', '<h1>Settings</h1><h3>License</h3><p>of your account</p>');
  }
  if (ask.path.startsWith('/~')) return page('npm | Profile', '<h1>someone</h1>');
  return page('npm', '<h1>404</h1><h3>License</h3><p>nothing here</p>', 404);
}

function page(title: string, main: string, status = 200): Page {
  return { status, title, main: `<div id="top">${main}</div>`, context: {} };
}

function searchResults(): string {
  return '<section><div><div><a href="/package/lerna"><h3>lerna</h3></a></div><p>A tool for many packages</p></div></section>';
}
