/**
 * The policy of the extension's own pages and of its worker: nothing but its own scripts and styles. Connections stay
 * open to any https host, because reader or administrator may name a registry of their own after the build and this
 * policy cannot follow; which hosts are contacted is settled by the host table, in `http.ts`, and for an own registry
 * by the permission that the browser asks for. Registries for trying things out run on this very machine, without https.
 * @param registryUrl base address of the package registry
 */
export function contentSecurityPolicy(registryUrl: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self'",
    `connect-src 'self' ${new URL(registryUrl).origin} https: http://localhost:*`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}
