// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest';
import { pageFetch } from '../../../src/sites/page-fetch.ts';

afterEach(() => vi.unstubAllGlobals());

/** Answers every address with a body that never ends; counts its bytes. */
function stubEndless() {
  const sent = { bytes: 0, stopped: false };
  const endless = new ReadableStream<Uint8Array>({
    pull(controller) {
      sent.bytes += 65_536;
      controller.enqueue(new Uint8Array(65_536).fill(0x61));
    },
  });
  vi.stubGlobal('fetch', async (_: URL, { signal }: RequestInit) => {
    signal?.addEventListener('abort', () => {
      sent.stopped = true;
    });
    return new Response(endless);
  });
  vi.stubGlobal('location', new URL('https://github.com/someone/secret'));
  return sent;
}

it.each([
  'https://github.com/someone/other/tree/HEAD',
  'https://github.com/someone/secrets',
  'https://github.com/settings/tokens',
  'https://evil.example/someone/secret/tree/HEAD',
  'https://github.com/someone/secret/../../settings/tokens',
  'http://github.com/someone/secret',
])('asks for nothing beyond the repository in view: %s', async (url) => {
  const sent = stubEndless();
  await expect(pageFetch(url, 'text/html', 'someone/secret')).rejects.toThrow('not an address');
  expect(sent.bytes).toBeLessThanOrEqual(65_536);
});

it('stops an endless body after 4 MB and ends its connection', async () => {
  const sent = stubEndless();
  await expect(pageFetch('https://github.com/someone/secret', '*/*', 'someone/secret')).rejects.toThrow(
    'too large',
  );
  expect(sent.bytes).toBeLessThan(4_300_000);
  expect(sent.stopped).toBe(true);
});
