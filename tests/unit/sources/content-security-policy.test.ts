import { expect, it } from 'vitest';
import { contentSecurityPolicy } from '../../../src/sources/content-security-policy.ts';

const policy = contentSecurityPolicy('https://registry.example/base/');

it('lets extension pages connect to the registry it was built with, and to one named later', () => {
  const connections = /connect-src ([^;]+)/.exec(policy)?.[1]?.split(' ') ?? [];
  expect(connections).toEqual(["'self'", 'https://registry.example', 'https:', 'http://localhost:*']);
});

it('allows nothing that is not the extension’s own', () => {
  expect(policy).toMatch(/^default-src 'none';/);
  expect(policy.replace(/connect-src [^;]+/, '')).not.toMatch(/unsafe|data:|blob:|\*|https:/);
});
