import http from 'node:http';
import net, { type Socket } from 'node:net';

/** What Firefox asks on its own account; kept away from the world, so that the rest is the extension's. */
const OWN_ERRANDS = /(?:^|\.)(?:mozilla\.(?:com|org|net)|firefox\.com|mozgcp\.net)$/;

/** Firefox can't map hosts, so every tunnel that it asks of this proxy ends in the world, but for hosts without address. */
export function createConnectProxy(worldPort: number, unknownHosts: readonly string[]): http.Server {
  const proxy = http.createServer((_, response) => response.writeHead(502).end());
  proxy.on('connect', (request, client: Socket, head) => {
    if (OWN_ERRANDS.test(hostOf(request.url))) client.end('HTTP/1.1 403 Forbidden\r\n\r\n');
    else if (unknownHosts.includes(hostOf(request.url))) client.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
    else tunnel(client, head, worldPort);
  });
  return proxy;
}

function hostOf(target = ''): string {
  return target.slice(0, target.lastIndexOf(':'));
}

function tunnel(client: Socket, head: Buffer, port: number): void {
  const upstream = net.connect(port, '127.0.0.1', () => {
    client.write('HTTP/1.1 200 OK\r\n\r\n');
    upstream.write(head);
    client.pipe(upstream).pipe(client);
  });
  upstream.on('error', () => client.destroy());
  client.on('error', () => upstream.destroy());
}
