import type { Errand } from '../errand.ts';
import type { HostRow } from '../hosts.ts';
import type { Failure, Validator } from '../types.ts';
import type { Reader } from './read-body.ts';

export type HttpRequest = {
  url: string;
  accept: string;
  /** Most bytes of the body, after any content encoding was undone. */
  maxBytes: number;
  /** Milliseconds for the whole exchange, body included; the time in the queue does not count. */
  deadline?: number;
  validator?: Validator;
  /** JSON to send along, which makes it a POST: only to a host that may have the token. */
  body?: string;
  /** The reader's token; the request fails where the host table does not let the host have it. */
  token?: string;
  /** Send the page's cookies: only for the page's own host, from a content script. */
  session?: boolean;
};

/** `url`: where the answer came from in the end. */
export type HttpAnswer<T> =
  | { ok: true; unchanged: false; value: T; url: string; validator?: Validator }
  | { ok: true; unchanged: true }
  | Failure;

/** Everything that is fetched goes through one of these. Nothing throws: whatever fails says why. */
export type Http = {
  /** `errand`: for whom; where it is left out, for nobody in particular. */
  get<T>(request: HttpRequest, reader: Reader<T>, errand?: Errand): Promise<HttpAnswer<T>>;
};

/** A request that the host table allows. */
export type Allowed = { request: HttpRequest; url: URL; row: HostRow };
