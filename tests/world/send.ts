import type { ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import type { Answer } from './answer.ts';
import type { Fault } from './faults.ts';

/**
 * Sends an answer, or what a fault makes of it.
 * @returns the status that was sent, null where the asker got none
 */
export function send(
  response: ServerResponse,
  answer: Answer,
  fault: Fault | null,
  gzip: boolean,
): number | null {
  switch (fault?.kind) {
    case 'reset':
      response.socket?.destroy();
      return null;
    case 'hang':
      return null;
    case 'status':
      return plain(response, { status: fault.status, body: 'something went wrong' });
    case 'rate-limit':
      return plain(response, limited(fault.status, fault.retryAfter));
    case 'secondary-limit':
      return plain(response, SECONDARY_LIMIT);
    case 'wrong-type':
      return plain(response, withHeader(answer, 'content-type', 'text/html; charset=utf-8'));
    case 'not-gzip':
      return plain(response, withHeader(answer, 'content-encoding', 'gzip'));
    case 'not-json':
      return plain(response, { status: 200, body: '<!doctype html><title>Sign in to this network</title>' });
    case 'flood':
      return flood(response, fault);
    case 'half-gzip':
      return halfGzip(response, answer);
    case 'sign-in':
      return plain(response, { status: 302, headers: { location: '/login?return_to=here' } });
    case 'wait':
      setTimeout(() => plain(response, answer, gzip), fault.ms);
      return answer.status;
    case 'drip':
      return drip(response, answer, fault.bytes, fault.everyMs);
    case 'cut':
      return cut(response, answer, fault.after);
    default:
      return plain(response, answer, gzip);
  }
}

/** As GitHub words it; no header tells (REST API, "Exceeding the rate limit", read 2026). */
const SECONDARY_LIMIT: Answer = {
  status: 403,
  headers: { 'content-type': 'application/json', 'access-control-allow-origin': '*' },
  body: '{"message":"You have exceeded a secondary rate limit."}',
};

function withHeader(answer: Answer, name: string, value: string): Answer {
  return { ...answer, headers: { ...answer.headers, [name]: value } };
}

function limited(status: number, retryAfter: number): Answer {
  const reset = Math.ceil(Date.now() / 1000) + retryAfter;
  const headers = {
    'content-type': 'text/plain',
    'access-control-allow-origin': '*',
    'retry-after': String(retryAfter),
    'x-ratelimit-remaining': '0',
    'x-ratelimit-reset': String(reset),
  };
  return { status, headers, body: 'rate limit exceeded' };
}

function plain(response: ServerResponse, answer: Answer, gzip = false): number {
  const headers: Record<string, string> = { 'content-type': 'text/html', ...answer.headers };
  let body = Buffer.from(answer.body ?? '');
  if (gzip && body.length > 1000 && !headers['content-type']?.includes('octet-stream')) {
    body = gzipSync(body, { level: 1 });
    headers['content-encoding'] = 'gzip';
  }
  response.writeHead(answer.status, { ...headers, 'content-length': String(body.length) }).end(body);
  return answer.status;
}

function flood(response: ServerResponse, fault: Extract<Fault, { kind: 'flood' }>): number {
  const chunk = Buffer.alloc(65_536, '{"a":');
  response.writeHead(200, { 'content-type': 'application/json', 'access-control-allow-origin': '*' });
  fault.sent = 0;
  const more = () => {
    while ((fault.sent ?? 0) < fault.bytes && !response.destroyed) {
      fault.sent = (fault.sent ?? 0) + chunk.length;
      if (!response.write(chunk)) return;
    }
    response.end();
  };
  response.on('drain', more);
  more();
  return 200;
}

function halfGzip(response: ServerResponse, { status, headers, body }: Answer): number {
  const whole = gzipSync(body ?? '');
  const half = whole.subarray(0, whole.length / 2);
  response
    .writeHead(status, { ...headers, 'content-encoding': 'gzip', 'content-length': String(half.length) })
    .end(half);
  return status;
}

function drip(response: ServerResponse, answer: Answer, bytes: number, everyMs: number): number {
  const body = Buffer.from(answer.body ?? '');
  response.writeHead(answer.status, { ...answer.headers, 'content-length': String(body.length) });
  let sent = 0;
  const timer = setInterval(() => {
    response.write(body.subarray(sent, sent + bytes));
    sent += bytes;
    if (sent >= body.length) response.end();
    if (sent >= body.length || response.destroyed) clearInterval(timer);
  }, everyMs);
  return answer.status;
}

function cut(response: ServerResponse, answer: Answer, after: number): number {
  const body = Buffer.from(answer.body ?? '');
  response.writeHead(answer.status, { ...answer.headers, 'content-length': String(body.length) });
  response.write(body.subarray(0, after), () => response.socket?.destroy());
  return answer.status;
}
