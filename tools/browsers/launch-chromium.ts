import path from 'node:path';
import puppeteer from 'puppeteer-core';
import type { LaunchOptions, Started, WorldPorts } from './launch.ts';
import type { FoundBrowser } from './names.ts';

/** What Chromium asks on its own account; kept away from the world, so that the rest is the extension's. */
const OWN_ERRANDS = ['*.google.com', '*.googleapis.com', '*.gvt1.com'];

/** Starts Chromium, Chrome or Edge. */
export async function launchChromium(found: FoundBrowser, options: LaunchOptions): Promise<Started> {
  const browser = await puppeteer.launch({
    executablePath: found.path,
    headless: options.headless,
    // The debugging pipe loads the extension, because branded browsers ignore `--load-extension` since 137.
    pipe: true,
    enableExtensions: true,
    defaultViewport: options.headless ? { width: 1280, height: 900 } : null,
    args: [...sandbox(), ...(options.world ? worldArguments(options.world) : [])],
  });
  const id = await browser.installExtension(path.resolve(options.extensionFolder));
  return { browser, extensionBase: `chrome-extension://${id}/` };
}

/** Chromium's sandbox refuses to run as root, and only then it is switched off. */
function sandbox(): string[] {
  return process.getuid?.() === 0 ? ['--no-sandbox'] : [];
}

function worldArguments(world: WorldPorts): string[] {
  const errands = [...OWN_ERRANDS, ...world.unknownHosts].map((host) => `MAP ${host} ~NOTFOUND`);
  return [
    `--host-resolver-rules=${[...errands, `MAP * 127.0.0.1:${world.port}`].join(', ')}`,
    '--ignore-certificate-errors',
    '--disable-quic',
    '--disable-background-networking',
    '--disable-component-update',
  ];
}
