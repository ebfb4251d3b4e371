import type { Browser, Page } from 'puppeteer-core';
import { bidi, type Remote } from '../../../tools/browsers/bidi.ts';
import { preferScheme } from '../../../tools/browsers/color-scheme.ts';
import { inFirefoxWindow } from '../../../tools/browsers/firefox-window.ts';
import type { Started } from '../../../tools/browsers/launch.ts';
import type { Driver } from './driver.ts';
import { type Sight, until } from './until.ts';

/** Drives Firefox over WebDriver BiDi; its own window (system access) serves for what pages may not do. */
export function firefoxDriver({ browser, extensionBase }: Started): Driver {
  const send = bidi(browser);
  return {
    async newPage(scheme) {
      const page = await browser.newPage();
      await preferScheme('firefox', browser, page, scheme);
      return page;
    },
    async newExtensionPage(path, over) {
      const page = await browser.newPage();
      await over?.bringToFront();
      const address = { context: contextOf(page), url: extensionBase + path, wait: 'none' };
      await send('browsingContext.navigate', address);
      return until(`the extension's ${path}`, () => arrived(page));
    },
    async inClosedRoot(page, selector, run, argument) {
      const root = await closedRoot(send, contextOf(page), selector);
      return root === null ? null : JSON.parse(await call(send, contextOf(page), root, `${run}`, argument));
    },
    stopWorker: () => stopEventPage(browser, new URL(extensionBase).host),
  };
}

/** In BiDi, puppeteer's frame id is the browsing context's. */
function contextOf(page: Page): string {
  return (page.mainFrame() as unknown as { _id: string })._id;
}

/** The driver doesn't hear of navigations to an extension's page, so the page is asked. */
async function arrived(page: Page): Promise<Sight<Page>> {
  const address = await page
    .evaluate(() => document.readyState === 'complete' && location.href)
    .catch(() => false);
  return String(address).startsWith('moz-extension:') ? { found: page } : { missing: address };
}

async function closedRoot(send: Remote, context: string, selector: string): Promise<string | null> {
  const { result } = await send('script.evaluate', {
    expression: `document.querySelector(${JSON.stringify(selector)})`,
    target: { context },
    awaitPromise: false,
    serializationOptions: { maxDomDepth: 1, includeShadowTree: 'all' },
  });
  return result?.value?.shadowRoot?.sharedId ?? null;
}

async function call(
  send: Remote,
  context: string,
  root: string,
  run: string,
  argument: string,
): Promise<string> {
  const answer = await send('script.callFunction', {
    functionDeclaration: `async (root, argument) => JSON.stringify((await (${run})(root, argument)) ?? null)`,
    arguments: [{ sharedId: root }, { type: 'string', value: argument }],
    target: { context },
    awaitPromise: true,
  });
  if (answer.type === 'exception') throw new Error(answer.exceptionDetails?.text);
  return answer.result?.value ?? 'null';
}

/** Ends it at once, with what `extensions.background.idle.timeout` would end after half a minute. */
async function stopEventPage(browser: Browser, host: string): Promise<void> {
  const options = '{ ignoreDevToolsAttached: true, disableResetIdleForTest: true }';
  const extension = `WebExtensionPolicy.getByHostname('${host}').extension`;
  await inFirefoxWindow(browser, `${extension}.terminateBackground(${options})`);
}
