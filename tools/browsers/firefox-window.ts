import type { Browser } from 'puppeteer-core';
import { bidi } from './bidi.ts';

/**
 * Runs an expression with the rights of Firefox's own window; needs a start with `systemAccess`. Serves for what no
 * page may do: preferences, ending an event page. Gives a value that JSON has a plain form for.
 */
export async function inFirefoxWindow(browser: Browser, expression: string): Promise<unknown> {
  const send = bidi(browser);
  const { contexts } = await send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const target = { context: contexts[0].context };
  const answer = await send('script.evaluate', { expression, target, awaitPromise: true });
  if (answer.type === 'exception') throw new Error(answer.exceptionDetails?.text);
  return answer.result?.value;
}
