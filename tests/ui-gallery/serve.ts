import path from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import { createServer } from 'vite';
import { findBrowser } from '../../tools/browsers/find.ts';
import type { BrowserName } from '../../tools/browsers/names.ts';

/** The gallery's pages from their sources, on loopback. `origin` ends with a slash. */
export async function serveGallery(): Promise<{ origin: string; close: () => Promise<void> }> {
  const server = await createServer({
    configFile: false,
    root: path.resolve(import.meta.dirname, '../..'),
    cacheDir: '.output/gallery-cache',
    logLevel: 'warn',
    server: { host: '127.0.0.1', hmr: false, ws: false },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  });
  await server.listen(0);
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
