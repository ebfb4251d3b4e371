import type { Asker } from './faults.ts';

/** One request that reached the world. `status` is null where it was never answered. */
export type Logged = {
  host: string;
  path: string;
  status: number | null;
  /** The addresses of a page itself and its parts are `page`; everything else is the extension's. */
  by: Asker;
  /** The `Authorization` header, where there was one. */
  authorization?: string;
  /** Whether the site's cookies came along. */
  cookies: boolean;
  /** Of the answer, headers too, before encryption. */
  bytes: number;
  unexpected?: string;
};

/** Everything that was asked, in order. */
export type RequestLog = {
  all: Logged[];
  /** The extension's requests since a mark (the length of `all` then). */
  ofExtension(since?: number): Logged[];
  /** Requests that nobody plays; each says how to add it. */
  unexpected(): Logged[];
};

export function createRequestLog(): RequestLog {
  const all: Logged[] = [];
  return {
    all,
    ofExtension: (since = 0) => all.slice(since).filter((one) => one.by === 'extension'),
    unexpected: () => all.filter((one) => one.unexpected !== undefined),
  };
}
