import type { Browser, CDPSession } from 'puppeteer-core';
import { preferScheme } from '../../../tools/browsers/color-scheme.ts';
import type { Started } from '../../../tools/browsers/launch.ts';
import type { Driver } from './driver.ts';

/** Drives Chromium over CDP. */
export function chromiumDriver({ browser, extensionBase }: Started): Driver {
  return {
    async newPage(scheme) {
      const page = await browser.newPage();
      await preferScheme('chromium', browser, page, scheme);
      return page;
    },
    async newExtensionPage(path, over) {
      const page = await browser.newPage();
      await over?.bringToFront();
      await page.goto(extensionBase + path);
      return page;
    },
    async inClosedRoot(page, selector, run, argument) {
      const session = await page.createCDPSession();
      try {
        const objectId = await closedRoot(session, selector);
        return objectId === null ? null : await call(session, objectId, `${run}`, argument);
      } finally {
        await session.detach();
      }
    },
    stopWorker: () => stopWorker(browser, extensionBase),
  };
}

async function closedRoot(session: CDPSession, selector: string): Promise<string | null> {
  const { root } = await session.send('DOM.getDocument', { depth: 0 });
  const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector });
  if (nodeId === 0) return null;
  const { node } = await session.send('DOM.describeNode', { nodeId, pierce: true });
  const inside = node.shadowRoots?.[0];
  if (!inside) return null;
  const { object } = await session.send('DOM.resolveNode', { backendNodeId: inside.backendNodeId });
  return object.objectId ?? null;
}

async function call(session: CDPSession, objectId: string, run: string, argument: string) {
  const answer = await session.send('Runtime.callFunctionOn', {
    objectId,
    functionDeclaration: `function (argument) { return (${run})(this, argument); }`,
    arguments: [{ value: argument }],
    returnByValue: true,
    awaitPromise: true,
  });
  if (answer.exceptionDetails) throw new Error(answer.exceptionDetails.exception?.description);
  return answer.result.value;
}

/** The domain `ServiceWorker` knows an extension's worker only on a page of the same origin. */
async function stopWorker(browser: Browser, extensionBase: string): Promise<void> {
  const page = await browser.newPage();
  await page.goto(`${extensionBase}manifest.json`);
  const session = await page.createCDPSession();
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await page.close();
}
