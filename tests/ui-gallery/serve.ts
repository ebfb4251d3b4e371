import path from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import { build, preview } from 'vite';
import { findBrowser } from '../../tools/browsers/find.ts';
import type { BrowserName } from '../../tools/browsers/names.ts';

const PAGES = ['index', 'popup', 'settings', 'history'];

/**
 * The gallery's pages on loopback, bundled: a browser that fetches a hundred sources for each page takes twice as long.
 * `origin` ends with a slash.
 */
export async function serveGallery(): Promise<{ origin: string; close: () => Promise<void> }> {
  const options = {
    configFile: false,
    root: path.resolve(import.meta.dirname, '../..'),
    logLevel: 'warn',
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  } as const;
  const outDir = '.output/gallery';
  const input = PAGES.map((page) => path.join(import.meta.dirname, `${page}.html`));
  await build({
    ...options,
    build: { outDir, emptyOutDir: true, target: 'esnext', rolldownOptions: { input } },
  });
  const server = await preview({ ...options, build: { outDir }, preview: { host: '127.0.0.1', port: 0 } });
  const [origin] = server.resolvedUrls?.local ?? [];
  if (!origin) throw new Error('the gallery has no address');
  return { origin: `${origin}tests/ui-gallery/`, close: () => server.close() };
}

/** A browser without the extension: the gallery brings the interface itself. */
export function launchPlain(name: BrowserName): Promise<Browser> {
  const executablePath = findBrowser(name)?.path;
  if (!executablePath) throw new Error(`No ${name} on this machine: "npm test" gets one, or install it.`);
  if (name === 'firefox') return puppeteer.launch({ browser: 'firefox', executablePath, headless: true });
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return puppeteer.launch({ executablePath, headless: true, args });
}
