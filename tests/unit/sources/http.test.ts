import { describe, expect, it, vi } from 'vitest';
import { type Errand, onErrand } from '../../../src/sources/errand.ts';
import type { HostQueue } from '../../../src/sources/http/host-queue.ts';
import { createHttp } from '../../../src/sources/http/http.ts';
import { asJson, asText } from '../../../src/sources/http/read-body.ts';
import type { HttpRequest } from '../../../src/sources/http/types.ts';
import { bytes, fakeClock, fakeNet, json, REGISTRY_URL, type Route, settle, slowly } from './fake-net.ts';

const URL_A = `${REGISTRY_URL}a`;
const ask = (url = URL_A, more: Partial<HttpRequest> = {}): HttpRequest => ({
  url,
  accept: 'application/json',
  maxBytes: 1000,
  ...more,
});

/** A response that came from another address than the one asked for. */
function from(url: string, response = json({})): Response {
  Object.defineProperty(response, 'url', { value: url });
  return response;
}

describe('an answer', () => {
  it('brings its value, its address and its validators', async () => {
    const { http } = fakeNet({
      [URL_A]: () => json({ a: 1 }, { etag: 'W/"x"', 'last-modified': 'yesterday' }),
    });
    expect(await http.get(ask(), asJson)).toEqual({
      ok: true,
      unchanged: false,
      value: { a: 1 },
      url: URL_A,
      validator: { etag: 'W/"x"', lastModified: 'yesterday' },
    });
  });

  it('keeps no validator of absurd length', async () => {
    const { http } = fakeNet({ [URL_A]: () => json({}, { etag: `"${'x'.repeat(600)}"` }) });
    expect(await http.get(ask(), asJson)).not.toHaveProperty('validator');
  });

  it('is unchanged only where it was asked whether it changed', async () => {
    const { http } = fakeNet({ [URL_A]: () => new Response(null, { status: 304 }) });
    expect(await http.get(ask(URL_A, { validator: { etag: '"x"' } }), asJson)).toEqual({
      ok: true,
      unchanged: true,
    });
    expect(await http.get(ask(), asJson)).toEqual({ ok: false, code: 'bad-answer' });
  });
});

describe('what goes out', () => {
  it('has no cookies, no referrer, and the validators', async () => {
    const { http, asked } = fakeNet({ [URL_A]: () => json({}) });
    await http.get(ask(URL_A, { validator: { etag: '"x"', lastModified: 'yesterday' } }), asJson);
    expect(asked[0]?.init).toMatchObject({
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      redirect: 'manual',
    });
    expect(asked[0]?.headers.get('if-none-match')).toBe('"x"');
    expect(asked[0]?.headers.get('if-modified-since')).toBe('yesterday');
    expect(asked[0]?.headers.has('authorization')).toBe(false);
  });

  it.each([
    'https://evil.example/',
    'http://github.com/acme/widget',
    'https://user:word@github.com/',
    'https://github.com.evil.example/',
    'https://github.com:444/',
    'file:///etc/passwd',
    'data:application/json,{}',
    'nonsense',
  ])('never goes to %s', async (url) => {
    const { http, asked } = fakeNet({}, { otherwise: () => json({}) });
    expect(await http.get(ask(url), asJson)).toEqual({ ok: false, code: 'forbidden' });
    expect(asked).toEqual([]);
  });

  it.each([
    ['a token', { token: 'abc' }, 'https://github.com/a/b'],
    ['a token', { token: 'abc' }, URL_A],
    ['cookies', { session: true }, URL_A],
    ['cookies', { session: true }, 'https://api.github.com/repos/a/b'],
    ['cookies', { session: true }, 'https://raw.githubusercontent.com/a/b/HEAD/LICENSE'],
  ])('never takes %s (%o) to %s', async (_what, more, url) => {
    const { http, asked } = fakeNet({}, { otherwise: () => json({}) });
    expect(await http.get(ask(url, more), asJson)).toEqual({ ok: false, code: 'forbidden' });
    expect(asked).toEqual([]);
  });
});

describe('one fetch', () => {
  it('serves all who ask for the same at once', async () => {
    const { http, asked } = fakeNet({ [URL_A]: () => json({}) });
    const [first, second] = await Promise.all([http.get(ask(), asJson), http.get(ask(), asJson)]);
    expect(first).toBe(second);
    expect(asked).toHaveLength(1);
    await http.get(ask(), asJson);
    expect(asked).toHaveLength(2);
  });

  it('waits for its turn on the errands of all who ask', async () => {
    const asked: Errand[] = [];
    const queue: HostQueue = {
      run(_host, _parallel, errand, task) {
        asked.push(errand);
        return task();
      },
    };
    const fetch = async () => json({});
    const http = createHttp({ fetch, clock: fakeClock(), registryUrl: REGISTRY_URL, queue });
    const ofTab = (tab: number) => onErrand(http, () => [tab]).get(ask(), asJson);
    const answers = Promise.all([ofTab(1), ofTab(2), http.get(ask(), asJson)]);
    expect(asked.map((errand) => errand())).toEqual([[1, 2]]);
    await answers;
  });

  it('is not shared where headers or reader differ', async () => {
    const { http, asked } = fakeNet({ [URL_A]: () => json({}) });
    const more = { validator: { etag: '"x"' } };
    await Promise.all([http.get(ask(), asJson), http.get(ask(URL_A, more), asJson), http.get(ask(), asText)]);
    expect(asked).toHaveLength(3);
  });
});

describe('the queue', () => {
  it('asks one host only so often at once, in the order of asking', async () => {
    const open: (() => void)[] = [];
    const otherwise: Route = () => new Promise((resolve) => open.push(() => resolve(json({}))));
    const { http, urls } = fakeNet({}, { otherwise });
    const paths = Array.from({ length: 8 }, (_, index) => `https://api.github.com/repos/a/b${index}`);
    const answers = paths.map((url) => http.get(ask(url), asJson));
    await settle();
    expect(urls()).toEqual(paths.slice(0, 1));
    for (let done = 1; done <= paths.length; done++) {
      open.shift()?.();
      await settle();
    }
    expect(urls()).toEqual(paths);
    expect((await Promise.all(answers)).every(({ ok }) => ok)).toBe(true);
  });

  it('lets no host wait for another', async () => {
    const otherwise: Route = () => new Promise(() => {});
    const { http } = fakeNet({ [URL_A]: () => json({}) }, { otherwise });
    for (let index = 0; index < 5; index++)
      void http.get(ask(`https://api.github.com/repos/a/${index}`), asJson);
    expect(await http.get(ask(), asJson)).toMatchObject({ ok: true });
  });
});

describe('a host that fails', () => {
  const failing = (status: number, headers: Record<string, string> = {}, body = '{}'): Route => {
    return () => new Response(body, { status, headers });
  };
  const api = 'https://api.github.com/repos/a/b';

  it.each([
    ['retry-after in seconds', 429, { 'retry-after': '90' }, 'rate-limited', '12:01:30'],
    [
      'retry-after as a date',
      429,
      { 'retry-after': 'Mon, 23 Nov 2026 12:10:00 GMT' },
      'rate-limited',
      '12:10:00',
    ],
    ['no time at all', 429, {}, 'rate-limited', '12:01:00'],
    ['a time of nonsense', 429, { 'retry-after': 'soon' }, 'rate-limited', '12:01:00'],
    [
      'a time in the past',
      429,
      { 'retry-after': 'Mon, 23 Nov 2020 12:00:00 GMT' },
      'rate-limited',
      '12:00:01',
    ],
    ['a time of years', 429, { 'retry-after': '999999999' }, 'rate-limited', '14:00:00'],
    ['a limit as 403', 403, { 'retry-after': '30' }, 'rate-limited', '12:00:30'],
    ['a server error', 500, {}, 'server-error', '12:00:05'],
    ['maintenance', 503, { 'retry-after': '120' }, 'server-error', '12:02:00'],
  ])('with %s is left alone until then', async (_what, status, headers, code, until) => {
    const { http, asked, clock } = fakeNet({ [URL_A]: failing(status, headers) });
    const failure = { ok: false, code, until: `2026-11-23T${until}.000Z` };
    expect(await http.get(ask(), asJson)).toEqual(failure);
    expect(await http.get(ask(`${REGISTRY_URL}b`), asJson)).toEqual(failure);
    expect(asked).toHaveLength(1);
    await clock.advance(Date.parse(failure.until) - clock.now());
    await http.get(ask(), asJson);
    expect(asked).toHaveLength(2);
  });

  it("by GitHub's quota is left alone until its reset", async () => {
    const reset = Date.parse('2026-11-23T12:34:56Z') / 1000;
    const headers = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(reset) };
    const { http } = fakeNet({ [api]: failing(403, headers) });
    expect(await http.get(ask(api), asJson)).toEqual({
      ok: false,
      code: 'rate-limited',
      until: '2026-11-23T12:34:56.000Z',
    });
  });

  it('is not asked for more than its quota', async () => {
    const reset = Date.parse('2026-11-23T12:34:56Z') / 1000;
    const headers = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(reset) };
    const { http, asked } = fakeNet({ [api]: () => json({}, headers) });
    expect(await http.get(ask(api), asJson)).toMatchObject({ ok: true });
    expect(await http.get(ask(`${api}c`), asJson)).toMatchObject({ code: 'rate-limited' });
    expect(asked).toHaveLength(1);
  });

  it('tells a secondary limit only in words', async () => {
    const words = '{"message":"You have exceeded a secondary rate limit."}';
    const { http } = fakeNet({ [api]: failing(403, {}, words) });
    expect(await http.get(ask(api), asJson)).toMatchObject({ code: 'rate-limited' });
  });

  it('keeps back one thing only where it forbids it', async () => {
    const { http } = fakeNet({ [URL_A]: failing(403), [`${REGISTRY_URL}b`]: () => json({}) });
    expect(await http.get(ask(), asJson)).toEqual({ ok: false, code: 'forbidden' });
    expect(await http.get(ask(`${REGISTRY_URL}b`), asJson)).toMatchObject({ ok: true });
  });

  it.each([
    ['that something is missing', 404],
    ['that nothing changed', 304],
  ])('is trusted again once it says %s', async (_what, healthy) => {
    let status = 500;
    const { http, clock } = fakeNet({ [URL_A]: () => new Response(null, { status }) });
    for (const next of [500, healthy, 500]) {
      status = next;
      await clock.advance(60_000);
      await http.get(ask(), asJson);
    }
    expect(await http.get(ask(), asJson)).toMatchObject({
      until: new Date(clock.now() + 5000).toISOString(),
    });
  });

  it('is left alone longer each time, until it answers again', async () => {
    let status = 500;
    const { http, clock } = fakeNet({
      [URL_A]: () => (status === 200 ? json({}) : new Response('', { status })),
    });
    const waits: number[] = [];
    for (let round = 0; round < 10; round++) {
      const answer = await http.get(ask(), asJson);
      const wait = answer.ok ? 0 : Date.parse(answer.until ?? '') - clock.now();
      waits.push(wait / 1000);
      await clock.advance(wait);
    }
    expect(waits).toEqual([5, 10, 20, 40, 80, 160, 320, 640, 900, 900]);
    status = 200;
    expect(await http.get(ask(), asJson)).toMatchObject({ ok: true });
    status = 500;
    expect(await http.get(ask(), asJson)).toMatchObject({
      until: new Date(clock.now() + 5000).toISOString(),
    });
  });
});

describe('a transport failure', () => {
  it('is tried once more', async () => {
    let failures = 1;
    const route: Route = () => {
      if (failures-- > 0) throw new TypeError('Failed to fetch');
      return json({});
    };
    const { http, clock, asked } = fakeNet({ [URL_A]: route });
    const answer = http.get(ask(), asJson);
    await clock.advance(400);
    expect(await answer).toMatchObject({ ok: true });
    expect(asked).toHaveLength(2);
  });

  it('that lasts is tried for again every half minute', async () => {
    const { http, clock } = fakeNet({}, { otherwise: () => Promise.reject(new TypeError('no route')) });
    const waits: number[] = [];
    for (let round = 0; round < 5; round++) {
      const answer = http.get(ask(), asJson);
      await clock.advance(400);
      const failure = await answer;
      const wait = failure.ok ? 0 : Date.parse(failure.until ?? '') - clock.now();
      waits.push(wait / 1000);
      await clock.advance(wait);
    }
    expect(waits).toEqual([5, 10, 20, 30, 30]);
  });

  it('twice over is told as offline, with a time to try again', async () => {
    const { http, clock, asked } = fakeNet(
      {},
      { otherwise: () => Promise.reject(new TypeError('no route')) },
    );
    const answer = http.get(ask(), asJson);
    await clock.advance(400);
    expect(await answer).toEqual({ ok: false, code: 'offline', until: '2026-11-23T12:00:05.400Z' });
    expect(asked).toHaveLength(2);
  });

  it('of one host while others answer is told as that host being out of reach', async () => {
    const other = 'https://github.com/acme/widget';
    const { http, clock } = fakeNet(
      { [other]: () => json({}) },
      { otherwise: () => Promise.reject(new TypeError('withheld')) },
    );
    expect(await http.get(ask(other), asJson)).toMatchObject({ ok: true });
    const answer = http.get(ask(), asJson);
    await clock.advance(400);
    expect(await answer).toMatchObject({ ok: false, code: 'unreachable' });
    await clock.advance(60_000);
    const later = http.get(ask(), asJson);
    await clock.advance(400);
    expect(await later).toMatchObject({ ok: false, code: 'offline' });
  });

  it('is not waited for where the machine knows that it is offline', async () => {
    let connected = false;
    const { http, asked } = fakeNet({ [URL_A]: () => json({}) }, { online: () => connected });
    expect(await http.get(ask(), asJson)).toEqual({ ok: false, code: 'offline' });
    expect(asked).toEqual([]);
    connected = true;
    expect(await http.get(ask(), asJson)).toMatchObject({ ok: true });
  });

  it('in mid-body is a bad answer', async () => {
    const body = new ReadableStream({
      start(controller) {
        controller.enqueue(new TextEncoder().encode('{"a":'));
        controller.error(new TypeError('terminated'));
      },
    });
    const { http } = fakeNet({ [URL_A]: () => new Response(body) });
    expect(await http.get(ask(), asJson)).toEqual({ ok: false, code: 'bad-answer' });
  });
});

describe('the deadline', () => {
  it('ends an exchange that gets no response, and aborts its fetch', async () => {
    const { http, clock, asked } = fakeNet({ [URL_A]: () => new Promise(() => {}) });
    const answer = http.get(ask(URL_A, { deadline: 1000 }), asJson);
    await settle();
    await clock.advance(1000);
    expect(await answer).toMatchObject({ ok: false, code: 'timeout' });
    expect(asked[0]?.init.signal?.aborted).toBe(true);
  });

  it('ends a slow drip', async () => {
    const body = new ReadableStream({
      start: (controller) => controller.enqueue(new TextEncoder().encode('{"a":')),
    });
    const { http, clock } = fakeNet({ [URL_A]: () => new Response(body) });
    const answer = http.get(ask(), asJson);
    await settle();
    await clock.advance(20_000);
    expect(await answer).toMatchObject({ ok: false, code: 'timeout' });
  });

  it('frees the place in the queue', async () => {
    const first = 'https://api.github.com/repos/a/a';
    const second = 'https://api.github.com/repos/a/b';
    const { http, clock } = fakeNet({ [first]: () => new Promise(() => {}), [second]: () => json({}) });
    const hanging = http.get(ask(first, { deadline: 1000 }), asJson);
    await settle();
    await clock.advance(1000);
    await hanging;
    await clock.advance(60_000);
    expect(await http.get(ask(second), asJson)).toMatchObject({ ok: true });
  });
});

describe('a body', () => {
  it.each([
    ['said to be too long', () => bytes(new Uint8Array(10), { 'content-length': '1001' })],
    ['that turns out too long', () => slowly(new Uint8Array(1001), 100)],
  ])('%s is too large', async (_what, route) => {
    const { http } = fakeNet({ [URL_A]: route });
    expect(await http.get(ask(), asText)).toEqual({ ok: false, code: 'too-large' });
  });

  it('is not read beyond its bound', async () => {
    const pull = vi.fn((controller: ReadableStreamDefaultController) =>
      controller.enqueue(new Uint8Array(500)),
    );
    const { http } = fakeNet({ [URL_A]: () => new Response(new ReadableStream({ pull })) });
    expect(await http.get(ask(), asText)).toEqual({ ok: false, code: 'too-large' });
    expect(pull.mock.calls.length).toBeLessThan(20);
  });

  it.each([
    ['no JSON', () => new Response('nope')],
    ['empty', () => new Response('')],
    ['a bare word', () => new Response('null')],
    ['cut short', () => new Response('{"a":[1,2')],
    [
      "a captive portal's page",
      () => new Response('<html></html>', { headers: { 'content-type': 'text/html' } }),
    ],
    ['JSON that calls itself HTML', () => json({}, { 'content-type': 'text/html; charset=utf-8' })],
    ['missing', () => new Response(null, { status: 204 })],
    ['partial', () => new Response('{}', { status: 206 })],
  ])('that is %s is a bad answer', async (_what, route) => {
    const { http } = fakeNet({ [URL_A]: route });
    expect(await http.get(ask(), asJson)).toEqual({ ok: false, code: 'bad-answer' });
  });
});

it('an empty file is a text like any other', async () => {
  const { http } = fakeNet({ [URL_A]: () => new Response(null), [`${URL_A}b`]: () => new Response('') });
  expect(await http.get(ask(), asText)).toMatchObject({ ok: true, value: '' });
  expect(await http.get(ask(`${URL_A}b`), asText)).toMatchObject({ ok: true, value: '' });
});

describe('a redirect', () => {
  const site = 'https://github.com/old/name';

  it.each([
    ['to plain http', 'http://github.com/acme/widget'],
    ['to a page that asks to sign in', 'https://github.com/login?return_to=x'],
    ['to a session page', 'https://github.com/session'],
  ])('%s is a bad answer', async (_what, url) => {
    const { http } = fakeNet({ [site]: () => from(url) });
    expect(await http.get(ask(site), asJson)).toEqual({ ok: false, code: 'bad-answer' });
  });

  it('to another host is told as such', async () => {
    const { http } = fakeNet({ [site]: () => from('https://evil.example/') });
    expect(await http.get(ask(site), asJson)).toEqual({ ok: false, code: 'redirected' });
  });

  it('within the host is followed, and the new address told', async () => {
    const { http, asked } = fakeNet({ [site]: () => from('https://github.com/new/name') });
    expect(await http.get(ask(site), asJson)).toMatchObject({ ok: true, url: 'https://github.com/new/name' });
    expect(asked[0]?.init.redirect).toBe('follow');
  });

  it.each([301, 302, 307, 308])('of the registry (%s) is not followed, and told', async (status) => {
    const { http, asked } = fakeNet({
      [URL_A]: () => new Response(null, { status, headers: { location: 'https://evil.example/' } }),
    });
    expect(await http.get(ask(), asJson)).toEqual({ ok: false, code: 'redirected' });
    expect(asked.map(({ init }) => init.redirect)).toEqual(['manual']);
  });
});

it('asks a registry without TLS only where it is the one that was handed in', async () => {
  const registryUrl = 'http://localhost:4873/';
  const fetch = vi.fn(async () => json({}));
  const http = createHttp({ fetch, clock: fakeClock(), registryUrl });
  expect(await http.get(ask(`${registryUrl}a`), asJson)).toMatchObject({ ok: true });
  expect(await http.get(ask('http://localhost:4874/a'), asJson)).toEqual({ ok: false, code: 'forbidden' });
  expect(fetch).toHaveBeenCalledTimes(1);
});
