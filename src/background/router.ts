import type { FailureCode, Message, Reply, RequestName, Requests } from '../messages.ts';
import { leavesTrace, mayAsk, type Self, type Sender } from './senders.ts';
import { validMessage } from './validate.ts';

export type Handlers = {
  [N in Exclude<RequestName, ToContentScript>]: (
    request: Requests[N]['request'],
    sender: Sender,
  ) => Promise<Requests[N]['reply']>;
};
/** What content scripts answer, and the worker does not. */
type ToContentScript = 'tabStatus' | 'pageFetch';
type AnyReply = Reply<RequestName>;
/** Answered without a look at what is stored. */
const READS_NOTHING: readonly RequestName[] = ['openPanel', 'openHistory', 'openSurfaces'];

/**
 * Answers one message. Always an envelope, never a rejection: errors lose their class between contexts.
 * A plain function, so that it is tested without a browser.
 * @param ready when what is stored may be read; what needs none of it is not held up by a worker that has just started
 */
export async function route(
  value: unknown,
  sender: Sender,
  self: Self,
  handlers: Handlers,
  ready: Promise<unknown>,
): Promise<AnyReply> {
  const message = validMessage(value);
  if (!message || message.name === 'tabStatus' || message.name === 'pageFetch') {
    return failure('bad-request', 'not a message of Fineprint');
  }
  if (!mayAsk(message.name, sender, self))
    return failure('not-allowed', `${message.name} is not for this sender`);
  if (leavesTrace(message.name, sender)) {
    return failure('not-allowed', 'nothing is kept in a private window');
  }
  try {
    if (!READS_NOTHING.includes(message.name)) await ready;
    return { ok: true, value: await handle(message, sender, handlers) };
  } catch (error) {
    return failure('failed', error instanceof Error ? error.message : String(error));
  }
}

function handle(
  message: Message,
  sender: Sender,
  handlers: Handlers,
): Promise<Requests[RequestName]['reply']> {
  const { name, ...request } = message;
  const handler = handlers[name as keyof Handlers] as (
    request: unknown,
    sender: Sender,
  ) => Promise<Requests[RequestName]['reply']>;
  return handler(request, sender);
}

function failure(code: FailureCode, message: string): AnyReply {
  return { ok: false, code, message };
}
