import type { Page } from 'puppeteer-core';
import type { RequestName, Requests } from '../../../src/messages.ts';
import type { OpenWorld } from './open-world.ts';

type ExtensionApi = {
  runtime: { sendMessage(message: unknown): Promise<{ ok: boolean; value: unknown } | undefined> };
};
type Globals = { browser?: ExtensionApi; chrome?: ExtensionApi };

/**
 * Asks the worker from one of the extension's own pages, as popup and settings do.
 * @throws Error where it refuses
 */
export async function askFrom<N extends RequestName>(
  page: Page,
  name: N,
  request: Requests[N]['request'],
): Promise<Requests[N]['reply']> {
  const reply = await page.evaluate(
    (message) => {
      const { browser, chrome } = globalThis as unknown as Globals;
      return (browser ?? chrome)?.runtime.sendMessage(message);
    },
    { name, ...request },
  );
  if (!reply?.ok) throw new Error(`The worker refused ${name}: ${JSON.stringify(reply)}`);
  return reply.value as Requests[N]['reply'];
}

/** The same from a page that is opened for it. */
export async function askWorker<N extends RequestName>(
  opened: OpenWorld,
  name: N,
  request: Requests[N]['request'],
): Promise<Requests[N]['reply']> {
  const { page, close } = await opened.extensionPage('settings.html');
  try {
    return await askFrom(page, name, request);
  } finally {
    await close();
  }
}
