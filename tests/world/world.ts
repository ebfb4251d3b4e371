import type { IncomingMessage } from 'node:http';
import https from 'node:https';
import type { AddressInfo, Server, Socket } from 'node:net';
import { text } from 'node:stream/consumers';
import type { Ask } from './answer.ts';
import { makeCertificate } from './certificate.ts';
import { createConnectProxy } from './connect-proxy.ts';
import { FACTS } from './facts/all.ts';
import type { Facts } from './facts/types.ts';
import { type Asker, createFaults, type Faults } from './faults.ts';
import { FIRST_LOOK, type Look } from './look.ts';
import { createRequestLog, type RequestLog } from './request-log.ts';
import { createPlayers } from './route.ts';
import { send } from './send.ts';

/** One local server that plays npmjs.com, the registry and github.com. */
export type World = {
  port: number;
  /** The CONNECT proxy in front of it, for Firefox. */
  proxyPort: number;
  /** They have no address, as far as the browser is told. */
  unknownHosts: readonly string[];
  requests: RequestLog;
  faults: Faults;
  look: Look;
  facts: Facts;
  close(): Promise<void>;
};

/** Starts a world on loopback ports of the system's choice. */
export async function startWorld(facts: Facts = FACTS, unknownHosts: readonly string[] = []): Promise<World> {
  const requests = createRequestLog();
  const faults = createFaults();
  const look = { ...FIRST_LOOK };
  const play = createPlayers(facts, look);
  const server = https.createServer(await makeCertificate(), async (request, response) => {
    const ask = toAsk(request, await bodyOf(request));
    const logged = log(requests, ask, request.url ?? '/');
    const { socket } = request;
    const before = socket.bytesWritten;
    response.on('close', () => {
      logged.bytes = socket.bytesWritten - before;
    });
    const fault = faults.take(ask.host, ask.path, logged.by);
    const answer = play(ask);
    if (answer.unexpected) logged.unexpected = answer.unexpected;
    logged.status = send(response, answer, fault, ask.headers['accept-encoding']?.includes('gzip') ?? false);
  });
  // Node's five seconds race with a browser that is about to use the connection again.
  server.keepAliveTimeout = 600_000;
  const port = await listen(server);
  const proxy = createConnectProxy(port, unknownHosts);
  const proxyPort = await listen(proxy);
  const ends = [endWith(server), endWith(proxy)];
  const close = async () => {
    await Promise.all(ends.map((end) => end()));
  };
  return { port, proxyPort, unknownHosts, requests, faults, look, facts, close };
}

/** Nothing of a request that is given up before it was sent whole. */
function bodyOf(request: IncomingMessage): Promise<string> {
  return request.method === 'POST' ? text(request).catch(() => '') : Promise.resolve('');
}

function toAsk(request: IncomingMessage, body: string): Ask {
  const host = (request.headers.host ?? '').replace(/:443$/, '');
  const url = new URL(request.url ?? '/', `https://${host || 'nowhere.invalid'}`);
  const headers = Object.fromEntries(
    Object.entries(request.headers).map(([name, value]) => [name, Array.isArray(value) ? value[0] : value]),
  );
  return { host, path: url.pathname, query: url.searchParams, headers, body };
}

/** Browsers say what a request is for: pages and their parts are the page's, `fetch` without a page is ours. */
function log(requests: RequestLog, ask: Ask, path: string) {
  const { authorization } = ask.headers;
  const logged: RequestLog['all'][number] = {
    host: ask.host,
    path,
    status: null,
    by: askedBy(ask),
    ...(authorization === undefined ? {} : { authorization }),
    cookies: ask.headers.cookie !== undefined,
    bytes: 0,
  };
  requests.all.push(logged);
  return logged;
}

function askedBy(ask: Ask): Asker {
  const isFetch = ask.headers['sec-fetch-dest'] === 'empty';
  const byPage = ask.headers['sec-fetch-site'] === 'same-origin' && ask.headers['x-page-script'] === '1';
  return isFetch && !byPage ? 'extension' : 'page';
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
}

/** Closes a server with all its connections: a tunnel or an answer that hangs would keep it open. */
function endWith(server: Server): () => Promise<void> {
  const open = new Set<Socket>();
  server.on('connection', (socket) => {
    open.add(socket);
    socket.once('close', () => open.delete(socket));
  });
  return () =>
    new Promise((resolve) => {
      server.close(() => resolve());
      for (const socket of open) socket.destroy();
    });
}
