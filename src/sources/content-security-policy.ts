import { HOST_TABLE, REGISTRY } from './hosts.ts';

/**
 * The policy of the extension's own pages and of its worker: nothing but its own scripts and styles, and no
 * connection to a host that the host table does not name, whatever the code above it asks for.
 * @param registryUrl base address of the package registry
 */
export function contentSecurityPolicy(registryUrl: string): string {
  const hosts = new Set(HOST_TABLE.flatMap((row) => row.hosts));
  hosts.delete(REGISTRY);
  const connections = [new URL(registryUrl).origin, ...[...hosts].map((host) => `https://${host}`)];
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self'",
    `connect-src 'self' ${connections.join(' ')}`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}
