import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { PublishedVersion } from '../../../src/history/evidence.ts';
import { createRegistry } from '../../../src/sources/registry/registry.ts';
import { tarball } from '../../world/tar.ts';
import { bytes, fakeNet, json, REGISTRY_URL, type Route, slowly } from './fake-net.ts';

const TARBALL = `${REGISTRY_URL}widget/-/widget-1.0.0.tgz`;
const LARGE = tarball([{ path: 'package/a.bin', content: new Uint8Array(randomBytes(2 * 1024 * 1024)) }]);

function version(fields: Partial<PublishedVersion> = {}): PublishedVersion {
  const rest = { time: null, deprecated: false, repository: null, gitHead: null, tarball: TARBALL };
  return { version: '1.0.0', ...rest, ...fields };
}

function read(routes: Record<string, Route>, of = version(), cdnAllowed = false, name = 'widget') {
  const net = fakeNet(routes);
  const registry = createRegistry({
    http: net.http,
    registryUrl: REGISTRY_URL,
    cdnAllowed: () => cdnAllowed,
  });
  return { net, answer: registry.shippedText(name, of) };
}

describe('shippedText', () => {
  it('reads the licence-like files at the root of the tarball', async () => {
    const archive = tarball([
      { path: 'package/package.json', content: '{}' },
      { path: 'package/lib/LICENSE', content: 'of something else' },
      { path: 'package/PATENTS', content: 'patents' },
      { path: 'package/LICENSE', content: 'words' },
    ]);
    const { answer } = read({ [TARBALL]: () => bytes(archive) });
    expect(await answer).toEqual({
      ok: true,
      value: {
        version: '1.0.0',
        url: TARBALL,
        files: [
          { path: 'LICENSE', text: 'words' },
          { path: 'PATENTS', text: 'patents' },
        ],
      },
    });
  });

  it('says that a tarball was read and has none', async () => {
    const { answer } = read({
      [TARBALL]: () => bytes(tarball([{ path: 'package/index.js', content: '1' }])),
    });
    expect(await answer).toEqual({ ok: true, value: { version: '1.0.0', url: TARBALL, files: [] } });
  });

  it('names what is licence-like but no plain text', async () => {
    const { answer } = read({
      [TARBALL]: () => bytes(tarball([{ path: 'package/LICENSE.pdf', content: '%PDF' }])),
    });
    expect(await answer).toMatchObject({ ok: true, value: { files: [], unread: ['LICENSE.pdf'] } });
  });

  it("finds the tarball by npm's usual address where the document names another host", async () => {
    const elsewhere = version({ tarball: 'https://evil.example/widget.tgz' });
    const { net, answer } = read({}, elsewhere, false, '@acme/widget');
    expect(await answer).toEqual({ ok: false, code: 'not-found' });
    expect(net.urls()).toEqual([`${REGISTRY_URL}@acme/widget/-/widget-1.0.0.tgz`]);
  });

  it.each([
    ['said by its length', { 'content-length': String(LARGE.length) }],
    ['found while reading', {}],
  ])('leaves a tarball over 2 MB alone, %s', async (_how, headers) => {
    const { net, answer } = read({ [TARBALL]: () => slowly(LARGE, 50_000, headers) });
    expect(await answer).toEqual({ ok: false, code: 'too-large' });
    expect(net.asked).toHaveLength(1);
  });
});

describe('a tarball over 2 MB, with the CDN allowed', () => {
  const list = 'https://data.jsdelivr.com/v1/packages/npm/widget@1.0.0?structure=flat';
  const large = () => bytes(LARGE, { 'content-length': String(LARGE.length) });

  it('is looked at through the list of its files', async () => {
    const files = ['/LICENSE', '/lib/LICENSE', '/index.js', '/LICENSE.pdf'].map((name) => ({
      name,
      size: 5,
    }));
    const { net, answer } = read(
      {
        [TARBALL]: large,
        [list]: () => json({ files }),
        'https://cdn.jsdelivr.net/npm/widget@1.0.0/LICENSE': () => new Response('words'),
      },
      version(),
      true,
    );
    expect(await answer).toEqual({
      ok: true,
      value: {
        version: '1.0.0',
        url: TARBALL,
        files: [{ path: 'LICENSE', text: 'words' }],
        unread: ['LICENSE.pdf'],
      },
    });
    expect(net.asked).toHaveLength(3);
  });

  it('is not known where a file of it fails', async () => {
    const { answer } = read(
      { [TARBALL]: large, [list]: () => json({ files: [{ name: '/LICENSE' }] }) },
      version(),
      true,
    );
    expect(await answer).toEqual({ ok: false, code: 'not-found' });
  });
});
