import type { Clock } from '../../../src/sources/clock.ts';
import { createHttp } from '../../../src/sources/http/http.ts';
import type { Http } from '../../../src/sources/http/types.ts';

/** Address of a registry that does not exist. */
export const REGISTRY_URL = 'https://registry.invalid/';

export type FakeRequest = { url: string; headers: Headers; init: RequestInit };
export type Route = (request: FakeRequest) => Response | Promise<Response>;

/** A clock that stands still until it is told to go on; timers run when their time has come. */
export type FakeClock = Clock & { advance(ms: number): Promise<void> };

export function fakeClock(start = Date.parse('2026-11-23T12:00:00Z')): FakeClock {
  let time = start;
  let timers: { at: number; task: () => void }[] = [];
  return {
    now: () => time,
    after(ms, task) {
      const timer = { at: time + ms, task };
      timers.push(timer);
      return () => {
        timers = timers.filter((other) => other !== timer);
      };
    },
    async advance(ms) {
      await settle();
      time += ms;
      const due = timers.filter(({ at }) => at <= time);
      timers = timers.filter((timer) => !due.includes(timer));
      for (const { task } of due) task();
      await settle();
    },
  };
}

/** Lets everything that is ready run. */
export function settle(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 5));
}

/** A network of routes, `url -> answer`; anything else goes to `otherwise`, or is 404. `asked` lists what was requested. */
export type FakeNet = { http: Http; asked: FakeRequest[]; clock: FakeClock; urls(): string[] };

export function fakeNet(
  routes: Record<string, Route>,
  { otherwise = missing, online = () => true }: { otherwise?: Route; online?: () => boolean } = {},
): FakeNet {
  const asked: FakeRequest[] = [];
  const clock = fakeClock();
  const fetch = async (input: string | URL | Request, init: RequestInit = {}) => {
    const request = { url: String(input), headers: new Headers(init.headers), init };
    asked.push(request);
    return (routes[request.url] ?? otherwise)(request);
  };
  const http = createHttp({ fetch, clock, registryUrl: REGISTRY_URL, online });
  return { http, asked, clock, urls: () => asked.map(({ url }) => url) };
}

function missing(): Response {
  return new Response('{"message":"Not Found"}', { status: 404 });
}

/** An answer of JSON. */
export function json(value: unknown, headers: Record<string, string> = {}): Response {
  return new Response(JSON.stringify(value), { headers: { 'content-type': 'application/json', ...headers } });
}

/** An answer of bytes. */
export function bytes(value: Uint8Array<ArrayBuffer>, headers: Record<string, string> = {}): Response {
  return new Response(value, { headers: { 'content-type': 'application/octet-stream', ...headers } });
}

/** An answer of bytes that come in pieces of `size`. */
export function slowly(
  value: Uint8Array<ArrayBuffer>,
  size: number,
  headers: Record<string, string> = {},
): Response {
  let at = 0;
  const body = new ReadableStream<Uint8Array<ArrayBuffer>>({
    pull(controller) {
      if (at >= value.length) return controller.close();
      controller.enqueue(value.slice(at, at + size));
      at += size;
    },
  });
  return new Response(body, { headers: { 'content-type': 'application/octet-stream', ...headers } });
}
