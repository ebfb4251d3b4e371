import { asBytes, asJson, asText, type Bytes, type Reader } from '../http/read-body.ts';
import type { Http } from '../http/types.ts';
import type { Found } from '../types.ts';
import { type Face, GRAPHQL, type Place, placeIn, repositoryAddress } from './address.ts';
import { type GitHubMemory, gitHubMemory } from './memory.ts';

const MAX_PAGE_DATA = 10_000_000;
const MAX_FILE = 1_000_000;

export type GitHubWireOptions = {
  http: Http;
  /** The reader's token; it goes to the REST API only. */
  token?: string;
  /** From a content script on github.com: the page's own session, and nothing but github.com. */
  session?: boolean;
  /** Several of them, each on its own errand, may share one. */
  memory?: GitHubMemory;
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
  /** A counted call of the REST API; without a token only one per repository (`not-read` from then on). */
  rest(place: Place, parts: string[], query?: Record<string, string>): Promise<Found<object>>;
  /** A query of the GraphQL API; `not-read` without a token, which it always asks for. */
  graphql(query: string, variables: Record<string, string | number>): Promise<Found<object>>;
};

/** What is asked for on which face of GitHub, and how much of it at most. */
type Ask<T> = {
  face: Face;
  place: Place;
  parts: string[];
  query?: Record<string, string> | undefined;
  accept: string;
  maxBytes: number;
  reader: Reader<T>;
};
const JSON_PAGE = { accept: 'application/json', maxBytes: MAX_PAGE_DATA, reader: asJson };
const REST = { ...JSON_PAGE, accept: 'application/vnd.github+json' };
const HTML_PAGE = { accept: 'text/html', maxBytes: MAX_PAGE_DATA, reader: asText };
const FEED = { ...HTML_PAGE, accept: 'application/atom+xml' };
const RAW = { accept: '*/*', maxBytes: MAX_FILE, reader: asBytes };

/** GitHub over `http`. Repositories that were renamed are asked for by their new names once those are known. */
export function githubWire(options: GitHubWireOptions): GitHubWire {
  const { http, token, session = false, memory = gitHubMemory() } = options;
  const { renamed, counted } = memory;
  const key = ({ owner, repo }: Place) => `${owner}/${repo}`.toLowerCase();

  async function get<T>({ face, place, parts, query, reader, ...rest }: Ask<T>): Promise<Found<T>> {
    const address = repositoryAddress(face, renamed.get(key(place)) ?? place, parts);
    if (address === null) return { ok: false, code: 'not-found' };
    const url = query ? `${address}?${new URLSearchParams(query)}` : address;
    const credentials = { ...(face === 'api' && token && { token }), ...(session && { session }) };
    const answer = await http.get({ url, ...rest, ...credentials }, reader);
    if (!answer.ok) return answer;
    if (answer.unchanged) return { ok: false, code: 'bad-answer' };
    const now = placeIn(answer.url);
    if (now && key(now) !== key(place)) renamed.set(key(place), now);
    return { ok: true, value: answer.value };
  }

  return {
    hasToken: token !== undefined,
    hasSession: session,
    pageData: (place, parts, query) => get({ face: 'site', place, parts, query, ...JSON_PAGE }),
    page: (place, parts, query) => get({ face: 'site', place, parts, query, ...HTML_PAGE }),
    feed: (place, parts) => get({ face: 'site', place, parts, ...FEED }),
    raw: (place, parts) => get({ face: 'raw', place, parts, ...RAW }),
    async rest(place, parts, query) {
      if (token === undefined && counted.has(key(place))) return { ok: false, code: 'not-read' };
      counted.add(key(place));
      return get({ face: 'api', place, parts, query, ...REST });
    },
    async graphql(query, variables) {
      if (token === undefined || session) return { ok: false, code: 'not-read' };
      const body = JSON.stringify({ query, variables });
      const { reader, ...page } = JSON_PAGE;
      const answer = await http.get({ url: GRAPHQL, ...page, token, body }, reader);
      if (!answer.ok || !answer.unchanged) return answer;
      return { ok: false, code: 'bad-answer' };
    },
  };
}
