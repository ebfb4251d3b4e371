import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import puppeteer from 'puppeteer-core';
import type { LaunchOptions, Started, WorldPorts } from './launch.ts';
import type { FoundBrowser } from './names.ts';

/** Starts Firefox over WebDriver BiDi and installs the extension for this session. */
export async function launchFirefox(found: FoundBrowser, options: LaunchOptions): Promise<Started> {
  const extensionFolder = path.resolve(options.extensionFolder);
  const uuid = randomUUID();
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: found.path,
    headless: options.headless,
    acceptInsecureCerts: options.world !== undefined,
    defaultViewport: options.headless ? { width: 1280, height: 900 } : null,
    args: options.systemAccess ? ['--remote-allow-system-access'] : [],
    // Without this variable Firefox ignores another settings server and asks its own all the time.
    env: { ...process.env, MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' },
    extraPrefsFirefox: {
      ...QUIET,
      ...(options.world ? proxyPreferences(options.world) : {}),
      // The address of an extension's pages is random; this sets it, so that we know it.
      'extensions.webextensions.uuids': JSON.stringify({ [geckoId(extensionFolder)]: uuid }),
    },
  });
  await browser.installExtension(extensionFolder);
  return { browser, extensionBase: `moz-extension://${uuid}/` };
}

const QUIET = {
  'app.update.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'data:,nothing',
};

/** Firefox can't map hosts: it sends everything through the world's CONNECT proxy. */
function proxyPreferences(world: WorldPorts): Record<string, string | number | boolean> {
  return {
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': world.proxyPort,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': world.proxyPort,
  };
}

function geckoId(extensionFolder: string): string {
  const manifest: { browser_specific_settings?: { gecko?: { id?: string } } } = JSON.parse(
    readFileSync(path.join(extensionFolder, 'manifest.json'), 'utf8'),
  );
  const id = manifest.browser_specific_settings?.gecko?.id;
  if (!id) throw new Error(`${extensionFolder} is no extension for Firefox: its manifest has no gecko id.`);
  return id;
}
