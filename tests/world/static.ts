import { readFileSync } from 'node:fs';
import { type Answer, type Ask, text, unexpected } from './answer.ts';

const SCRIPTS: Record<string, URL> = {
  '/world/npm-page.js': new URL('./npm/page.js', import.meta.url),
  '/world/github-page.js': new URL('./github/page.js', import.meta.url),
};
const STYLES: Record<string, URL> = {
  '/world/npm.css': new URL('./npm/page.css', import.meta.url),
  '/world/github.css': new URL('./github/page.css', import.meta.url),
};

/** The scripts and styles of the played pages themselves. */
export function playStatic(ask: Ask): Answer {
  const script = SCRIPTS[ask.path];
  if (script) return text(readFileSync(script, 'utf8'), 'text/javascript');
  const style = STYLES[ask.path];
  if (style) return text(readFileSync(style, 'utf8'), 'text/css');
  if (ask.path === '/favicon.ico') return { status: 204 };
  return unexpected(`no such file of a played page: add ${ask.path} to tests/world/static.ts`);
}
