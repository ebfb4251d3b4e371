import { type Clock, pause } from '../clock.ts';
import type { Errand } from '../errand.ts';
import { REGISTRY, rowFor } from '../hosts.ts';
import { createBackOff } from './back-off.ts';
import { exchange, type Wire } from './exchange.ts';
import { createHostQueue, type HostQueue } from './host-queue.ts';
import type { Reader } from './read-body.ts';
import type { Allowed, Http, HttpAnswer, HttpRequest } from './types.ts';

const BEFORE_REPETITION = 400;
/** A connection on which some host answered so lately is there. */
const LATELY = 30_000;

export type HttpOptions = {
  fetch: typeof fetch;
  clock: Clock;
  /** Base address of the package registry. */
  registryUrl: string;
  /** Whether the machine believes that it is connected. */
  online?: () => boolean;
  /** Where requests wait for their turn; others may share it. */
  queue?: HostQueue;
};

/** An answer that is being waited for, and on which errands. */
type InFlight<T> = { answer: Promise<HttpAnswer<T>>; errands: Errand[] };

/**
 * One queue for all fetches: limits per host, one fetch for requests that are the same, a deadline, size bounds,
 * back-off on 429, 403 and 5xx, one repetition after a transport failure. Hosts that are not in the host table
 * are never asked (`forbidden`).
 */
export function createHttp(options: HttpOptions): Http {
  const { fetch, clock, registryUrl, online = () => true, queue = createHostQueue() } = options;
  const registry = new URL(registryUrl);
  const wire: Wire = { fetch, clock, backOff: createBackOff(clock), heardAt: null };
  const inFlight = new Map<string, InFlight<unknown>>();

  async function attempt<T>(allowed: Allowed, reader: Reader<T>): Promise<HttpAnswer<T>> {
    const pending = wire.backOff.pending(allowed.url.host);
    if (pending) return pending;
    if (!online()) return { ok: false, code: 'offline' };
    const first = await exchange(wire, allowed, reader);
    if (first !== 'transport-failure') return first;
    await pause(clock, BEFORE_REPETITION);
    const second = await exchange(wire, allowed, reader);
    return second === 'transport-failure' ? wire.backOff.strike(allowed.url.host, silence(), null) : second;
  }

  /**
   * Why a host said nothing: a browser does not tell a missing connection from an answer that it withholds (CORS) or a host that
   * is blocked. Where others answer, it is not the connection.
   */
  function silence(): 'offline' | 'unreachable' {
    return wire.heardAt !== null && clock.now() - wire.heardAt < LATELY ? 'unreachable' : 'offline';
  }

  return {
    get<T>(request: HttpRequest, reader: Reader<T>, errand: Errand = () => []) {
      const allowed = allow(request, registry);
      if (allowed === null) return Promise.resolve({ ok: false, code: 'forbidden' } as const);
      const key = JSON.stringify([reader.name, request]);
      // One name stands for one reader, so what is in flight under this key gives a T.
      const running = inFlight.get(key) as InFlight<T> | undefined;
      if (running) {
        running.errands.push(errand);
        return running.answer;
      }
      const errands = [errand];
      const forAll = () => errands.flatMap((each) => each());
      const answer = queue
        .run(allowed.url.host, allowed.row.parallel, forAll, () => attempt(allowed, reader))
        .finally(() => inFlight.delete(key));
      inFlight.set(key, { answer, errands });
      return answer;
    },
  };
}

/** Finds the row of the host table that allows the request, or null. */
function allow(request: HttpRequest, registry: URL): Allowed | null {
  if (!URL.canParse(request.url)) return null;
  const url = new URL(request.url);
  const isRegistry = url.origin === registry.origin;
  if ((url.protocol !== 'https:' && !isRegistry) || url.username || url.password) return null;
  const row = rowFor(isRegistry ? REGISTRY : url.host, request.session ? 'page' : 'none');
  const isPrivileged = request.token !== undefined || request.body !== undefined;
  if (row === null || (isPrivileged && !row.token)) return null;
  return { request, url, row };
}
