import { expect, it } from 'vitest';
import { contentSecurityPolicy } from '../../../src/sources/content-security-policy.ts';
import { HOST_TABLE, REGISTRY } from '../../../src/sources/hosts.ts';

const policy = contentSecurityPolicy('https://registry.example/base/');

it('lets extension pages connect to the hosts of the host table and to nothing else', () => {
  const connections = /connect-src ([^;]+)/.exec(policy)?.[1]?.split(' ') ?? [];
  const hosts = HOST_TABLE.flatMap((row) => row.hosts).filter((host) => host !== REGISTRY);
  const expected = ["'self'", 'https://registry.example', ...hosts.map((host) => `https://${host}`)];
  expect(new Set(connections)).toEqual(new Set(expected));
  expect(connections.length).toBe(new Set(connections).size);
});

it('allows nothing that is not the extension’s own', () => {
  expect(policy).toMatch(/^default-src 'none';/);
  expect(policy).not.toMatch(/unsafe|data:|blob:|\*|https:[; ]/);
});
