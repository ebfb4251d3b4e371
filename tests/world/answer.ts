import { createHash } from 'node:crypto';

/** What a player asks back. */
export type Ask = {
  host: string;
  /** Decoded nowhere: as it came, without the query. */
  path: string;
  query: URLSearchParams;
  headers: Record<string, string | undefined>;
  /** What came along; empty but for queries of an API. */
  body: string;
};
/** `unexpected`: nobody plays this address; says how to add it. */
export type Answer = {
  status: number;
  headers?: Record<string, string>;
  body?: string | Uint8Array;
  unexpected?: string;
};

export function html(body: string, status = 200): Answer {
  return { status, headers: { 'content-type': 'text/html; charset=utf-8' }, body };
}

export function json(value: unknown, status = 200, headers: Record<string, string> = {}): Answer {
  const body = JSON.stringify(value);
  return { status, headers: { 'content-type': 'application/json; charset=utf-8', ...headers }, body };
}

export function text(body: string, type = 'text/plain'): Answer {
  return { status: 200, headers: { 'content-type': `${type}; charset=utf-8` }, body };
}

export function redirect(status: 301 | 302, location: string): Answer {
  return { status, headers: { location } };
}

export function unexpected(how: string): Answer {
  return {
    status: 404,
    headers: { 'content-type': 'text/plain' },
    body: 'not in this world',
    unexpected: how,
  };
}

/** Adds the validator, and answers 304 where the asker has that very answer. */
export function withEtag(ask: Ask, answer: Answer): Answer {
  const hash = createHash('sha1')
    .update(answer.body ?? '')
    .digest('hex');
  const etag = `"${hash}"`;
  if (ask.headers['if-none-match']?.includes(etag)) return { status: 304, headers: { etag } };
  return { ...answer, headers: { ...answer.headers, etag } };
}
