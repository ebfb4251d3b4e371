import type { Clock } from '../clock.ts';
import type { Found, Validator } from '../types.ts';
import { askedPause, type BackOff } from './back-off.ts';
import { judge } from './judge-response.ts';
import { bounded, type Reader, TooLarge } from './read-body.ts';
import type { Allowed, HttpAnswer } from './types.ts';

const DEADLINE = 20_000;
/** Longer validators are no use to anyone. */
const MAX_VALIDATOR = 512;

/** What an exchange needs from outside. */
export type Wire = {
  fetch: typeof fetch;
  clock: Clock;
  backOff: BackOff;
  /** When some host, whichever, last answered anything, in milliseconds since 1970; null: not yet. */
  heardAt: number | null;
};
/** `transport-failure`: no response came at all, so the same may be tried again. */
export type Outcome<T> = HttpAnswer<T> | 'transport-failure';

/** One request and its response, body included, within its deadline. Never rejects. */
export async function exchange<T>(wire: Wire, allowed: Allowed, reader: Reader<T>): Promise<Outcome<T>> {
  const controller = new AbortController();
  let stopClock = () => {};
  const late = new Promise<Outcome<T>>((resolve) => {
    stopClock = wire.clock.after(allowed.request.deadline ?? DEADLINE, () =>
      resolve(wire.backOff.strike(allowed.url.host, 'timeout', null)),
    );
  });
  try {
    return await Promise.race([converse(wire, allowed, reader, controller.signal), late]);
  } finally {
    stopClock();
    // Also where all went well: a body that nobody read to its end keeps its connection busy.
    controller.abort();
  }
}

async function converse<T>(
  wire: Wire,
  allowed: Allowed,
  reader: Reader<T>,
  signal: AbortSignal,
): Promise<Outcome<T>> {
  let response: Response;
  try {
    response = await wire.fetch(allowed.url.href, initFor(allowed, signal));
  } catch {
    return 'transport-failure';
  }
  wire.heardAt = wire.clock.now();
  const judgement = await judge(response, allowed, wire.clock.now());
  if (judgement.verdict === 'host-failed') {
    return wire.backOff.strike(allowed.url.host, judgement.code, judgement.leaveAlone);
  }
  if (judgement.verdict === 'failed') {
    if (judgement.code === 'not-found') noteHealth(wire, allowed, response);
    return { ok: false, code: judgement.code };
  }
  noteHealth(wire, allowed, response);
  if (judgement.verdict === 'whole') return whole(allowed, reader, response);
  return allowed.request.validator ? { ok: true, unchanged: true } : { ok: false, code: 'bad-answer' };
}

/** The host answers as it should; whose quota is used up with that is left alone until it has a new one. */
function noteHealth({ clock, backOff }: Wire, { url }: Allowed, { headers }: Response): void {
  if (headers.get('x-ratelimit-remaining') !== '0') backOff.clear(url.host);
  else backOff.strike(url.host, 'rate-limited', askedPause(headers, clock.now()));
}

async function whole<T>(
  { request, url }: Allowed,
  reader: Reader<T>,
  response: Response,
): Promise<HttpAnswer<T>> {
  const found = await readBody(response, request.maxBytes, reader);
  if (!found.ok) return found;
  const validator = validatorOf(response.headers);
  return {
    ok: true,
    unchanged: false,
    value: found.value,
    url: response.url || url.href,
    ...(validator && { validator }),
  };
}

async function readBody<T>(response: Response, maxBytes: number, reader: Reader<T>): Promise<Found<T>> {
  if (Number(response.headers.get('content-length') ?? 0) > maxBytes) return { ok: false, code: 'too-large' };
  let isTooLarge = false;
  const exceeded = () => {
    isTooLarge = true;
  };
  try {
    return await reader.read(bounded(response.body ?? new Blob().stream(), maxBytes, exceeded));
  } catch (error) {
    return { ok: false, code: isTooLarge || error instanceof TooLarge ? 'too-large' : 'bad-answer' };
  }
}

function initFor({ request, row }: Allowed, signal: AbortSignal): RequestInit {
  const headers: Record<string, string> = { accept: request.accept };
  if (request.validator?.etag) headers['if-none-match'] = request.validator.etag;
  if (request.validator?.lastModified) headers['if-modified-since'] = request.validator.lastModified;
  if (request.token) headers.authorization = `Bearer ${request.token}`;
  if (request.body !== undefined) headers['content-type'] = 'application/json';
  return {
    ...(request.body !== undefined && { method: 'POST', body: request.body }),
    headers,
    signal,
    credentials: request.session ? 'same-origin' : 'omit',
    redirect: row.redirectsTo.length > 0 ? 'follow' : 'manual',
    referrerPolicy: 'no-referrer',
  };
}

function validatorOf(headers: Headers): Validator | null {
  const etag = headers.get('etag');
  const lastModified = headers.get('last-modified');
  const fits = (value: string | null): value is string => value !== null && value.length <= MAX_VALIDATOR;
  if (!fits(etag) && !fits(lastModified)) return null;
  return { ...(fits(etag) && { etag }), ...(fits(lastModified) && { lastModified }) };
}
