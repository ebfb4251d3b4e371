import type { Browser } from 'puppeteer-core';

// The parts of BiDi's answers that we read; the protocol is spoken in JSON, and `any` of it may be absent.
type BidiAnswer = {
  type?: string;
  contexts: { context: string; url: string }[] & { 0: { context: string } };
  result?: { value?: BidiValue };
  exceptionDetails?: { text: string };
};
type BidiValue = string & { shadowRoot?: { sharedId?: string } };

/** Sends one command and gives its result. */
export type Remote = (method: string, params: Record<string, unknown>) => Promise<BidiAnswer>;

/** Puppeteer's own connection: its types don't show it, and some commands have no other way in. */
export function bidi(browser: Browser): Remote {
  const { connection } = browser as unknown as {
    connection: { send(method: string, params: unknown): Promise<{ result: BidiAnswer }> };
  };
  return async (method, params) => (await connection.send(method, params)).result;
}
