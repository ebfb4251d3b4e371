import type { Look } from '../look.ts';
import { escapeHtml, scriptJson } from '../markup.ts';
import type { Page } from './site.ts';

/** The whole document around a page's `main`. */
export function shell(page: Page, look: Look): string {
  const behaviour = { hydrateAfter: look.hydrateAfter, navigation: look.navigation, dark: look.dark };
  return `<!doctype html>
<html lang="en" data-color-mode="${look.dark === 'on' ? 'dark' : 'light'}">
<head>
<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(page.title)}</title>
<link rel="stylesheet" href="/world/npm.css">
<script id="behaviour" type="application/json">${scriptJson(behaviour)}</script>
</head>
<body>
<div id="app"><div class="flex flex-column vh-100">
<header class="bg-white z-2 bb b--black-20">
<div id="header">skip to:<a aria-label="skip to content" href="#main">content</a></div>
<nav aria-label="Product Navigation"><ul id="main-menu" role="menu"><li role="none"><a role="menuitem" href="/products">Pricing</a></li></ul></nav>
<a href="/" aria-label="Npm" class="logo">npm</a>
<div id="search"><form method="GET" action="/search"><input type="search" name="q" aria-label="Search packages" placeholder="Search packages"></form></div>
</header>
<main id="main">${page.main}</main>
<footer class="mt4"><h2 class="f5">Support</h2><a href="/policies/terms">Terms</a></footer>
</div></div>
<script>window.__context__ = ${scriptJson({ context: page.context, name: 'package/package', containerId: 'app' })}</script>
<script src="/world/npm-page.js"></script>
</body>
</html>`;
}
