import type { Page } from 'puppeteer-core';
import type { Started } from '../../../tools/browsers/launch.ts';
import { bidi, type Remote } from './bidi.ts';
import type { Driver } from './driver.ts';

/** Drives Firefox over WebDriver BiDi; its own window (system access) serves for what pages may not do. */
export async function firefoxDriver({ browser, extensionBase }: Started): Promise<Driver> {
  const send = bidi(browser);
  const chrome = await chromeContext(send);
  const inChrome = async (expression: string) => {
    const target = { context: chrome };
    await send('script.evaluate', { expression, target, awaitPromise: true });
  };
  const host = new URL(extensionBase).host;
  return {
    newPage: () => browser.newPage(),
    async newExtensionPage(path) {
      const page = await browser.newPage();
      const address = { context: contextOf(page), url: extensionBase + path, wait: 'none' };
      await send('browsingContext.navigate', address);
      return arrived(page);
    },
    inClosedRoot: async (page, selector, run, argument) => {
      const root = await closedRoot(send, contextOf(page), selector);
      return root === null ? null : JSON.parse(await call(send, contextOf(page), root, `${run}`, argument));
    },
    stopWorker: () =>
      inChrome(`WebExtensionPolicy.getByHostname('${host}').extension
        .terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true })`),
    prefer: (scheme) => inChrome(`Services.prefs.setIntPref('${SCHEME}', ${scheme === 'dark' ? 0 : 1})`),
  };
}

const SCHEME = 'layout.css.prefers-color-scheme.content-override';

/** The browser's own window. */
async function chromeContext(send: Remote): Promise<string> {
  const { contexts } = await send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  return contexts[0].context;
}

/** In BiDi, puppeteer's frame id is the browsing context's. */
function contextOf(page: Page): string {
  return (page.mainFrame() as unknown as { _id: string })._id;
}

/** The driver doesn't hear of navigations to an extension's page, so it is asked until it is there. */
async function arrived(page: Page): Promise<Page> {
  for (let tries = 0; tries < 100; tries++) {
    const done = await page
      .evaluate(() => location.protocol === 'moz-extension:' && document.readyState === 'complete')
      .catch(() => false);
    if (done) return page;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('The extension page did not open.');
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
