import https from 'node:https';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { REGISTRY } from '../../world/route.ts';
import { startWorld, type World } from '../../world/world.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.close());

type Got = { status: number; headers: Record<string, string | string[] | undefined>; body: string };

function get(host: string, path: string, headers: Record<string, string> = {}): Promise<Got> {
  const options = { port: world.port, path, rejectUnauthorized: false, headers: { host, ...headers } };
  return new Promise((resolve, reject) => {
    const request = https.get({ host: '127.0.0.1', ...options }, async (response) => {
      let body = '';
      for await (const part of response.setEncoding('utf8')) body += part;
      resolve({ status: response.statusCode ?? 0, headers: response.headers, body });
    });
    request.on('error', reject);
  });
}

describe('the world', () => {
  test('confirms a document that the asker has', async () => {
    const first = await get(REGISTRY.host, '/lerna');
    const again = await get(REGISTRY.host, '/lerna', { 'if-none-match': String(first.headers.etag) });
    expect([first.status, again.status, again.body]).toEqual([200, 304, '']);
  });

  test('knows scoped packages in both spellings', async () => {
    expect((await get(REGISTRY.host, '/@sample%2fscoped')).status).toBe(200);
    expect((await get(REGISTRY.host, '/@sample/scoped')).status).toBe(200);
  });

  test('says how to add what nobody plays', async () => {
    expect((await get('elsewhere.invalid', '/x')).status).toBe(404);
    expect(world.requests.unexpected().at(-1)?.unexpected).toMatch(
      /add it to the players in tests\/world\/route\.ts/,
    );
  });

  test('shows a private repository only to the page itself', async () => {
    expect((await get('github.com', '/sample/secret')).status).toBe(404);
    expect((await get('github.com', '/sample/secret', { cookie: 'user_session=1' })).status).toBe(200);
  });

  test('sends a renamed repository to its new name, with the rest of the path', async () => {
    const { status, headers } = await get('github.com', '/sample/old-name/commits/main/LICENSE');
    expect([status, headers.location]).toEqual([
      301,
      'https://github.com/sample/g3-mit/commits/main/LICENSE',
    ]);
  });

  test('fails as often as it is told to', async () => {
    world.faults.set({ host: REGISTRY.host, fault: { kind: 'status', status: 500 }, times: 1 });
    expect((await get(REGISTRY.host, '/lerna')).status).toBe(500);
    expect((await get(REGISTRY.host, '/lerna')).status).toBe(200);
  });

  test('breaks a connection', async () => {
    world.faults.set({ host: REGISTRY.host, fault: { kind: 'reset' }, times: 1 });
    await expect(get(REGISTRY.host, '/lerna')).rejects.toThrow();
  });
});
