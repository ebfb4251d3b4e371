import { type Face, type Place, placeIn, repositoryAddress } from './github-address.ts';
import type { Http } from './http.ts';
import { asBytes, asJson, asText, type Bytes, type Reader } from './read-body.ts';
import type { Found } from './types.ts';

const MAX_PAGE_DATA = 10_000_000;
const MAX_FILE = 1_000_000;

export type GitHubWireOptions = {
  http: Http;
  /** The reader's token; it goes to the REST API only. */
  token?: string;
  /** From a content script on github.com: the page's own session, and nothing but github.com. */
  session?: boolean;
};

/** GitHub's answers by form. An address that cannot be built is `not-found`. */
export type GitHubWire = {
  readonly hasToken: boolean;
  readonly hasSession: boolean;
  /** The data of a page of the site, as its own navigation asks for it. */
  pageData(place: Place, parts: string[], query?: Record<string, string>): Promise<Found<object>>;
  /** A page itself, as HTML. */
  page(place: Place, parts: string[], query?: Record<string, string>): Promise<Found<string>>;
  feed(place: Place, parts: string[]): Promise<Found<string>>;
  /** A file's bytes, at most 1 MB. */
  raw(place: Place, parts: string[]): Promise<Found<Bytes>>;
  /** A counted call of the REST API. */
  rest(place: Place, parts: string[], query?: Record<string, string>): Promise<Found<object>>;
};

type Ask = { face: Face; place: Place; parts: string[]; accept: string; query?: Record<string, string> };

/** GitHub over `http`. Repositories that were renamed are asked for by their new names once those are known. */
export function githubWire({ http, token, session = false }: GitHubWireOptions): GitHubWire {
  const renamed = new Map<string, Place>();
  const key = ({ owner, repo }: Place) => `${owner}/${repo}`.toLowerCase();

  async function get<T>(ask: Ask, maxBytes: number, reader: Reader<T>): Promise<Found<T>> {
    const address = repositoryAddress(ask.face, renamed.get(key(ask.place)) ?? ask.place, ask.parts);
    if (address === null) return { ok: false, code: 'not-found' };
    const query = ask.query ? `?${new URLSearchParams(ask.query)}` : '';
    const answer = await http.get(
      {
        url: address + query,
        accept: ask.accept,
        maxBytes,
        ...(ask.face === 'api' && token !== undefined && { token }),
        ...(session && { session }),
      },
      reader,
    );
    if (!answer.ok) return answer;
    if (answer.unchanged) return { ok: false, code: 'bad-answer' };
    const now = placeIn(answer.url);
    if (now && key(now) !== key(ask.place)) renamed.set(key(ask.place), now);
    return { ok: true, value: answer.value };
  }

  return {
    hasToken: token !== undefined,
    hasSession: session,
    pageData: (place, parts, query) =>
      get(
        { face: 'site', place, parts, accept: 'application/json', ...(query && { query }) },
        MAX_PAGE_DATA,
        asJson,
      ),
    page: (place, parts, query) =>
      get(
        { face: 'site', place, parts, accept: 'text/html', ...(query && { query }) },
        MAX_PAGE_DATA,
        asText,
      ),
    feed: (place, parts) =>
      get({ face: 'site', place, parts, accept: 'application/atom+xml' }, MAX_PAGE_DATA, asText),
    raw: (place, parts) => get({ face: 'raw', place, parts, accept: '*/*' }, MAX_FILE, asBytes),
    rest: (place, parts, query) =>
      get(
        { face: 'api', place, parts, accept: 'application/vnd.github+json', ...(query && { query }) },
        MAX_PAGE_DATA,
        asJson,
      ),
  };
}
