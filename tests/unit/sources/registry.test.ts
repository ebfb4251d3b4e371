import { describe, expect, it } from 'vitest';
import { createRegistry } from '../../../src/sources/registry/registry.ts';
import { fakeNet, json, REGISTRY_URL, type Route } from './fake-net.ts';

const DOCUMENT = {
  name: 'widget',
  'dist-tags': { latest: '1.0.0' },
  time: { created: '2020-01-01T00:00:00.000Z', '1.0.0': '2020-01-02T03:04:05.678Z' },
  versions: {
    '1.0.0': {
      name: 'widget',
      version: '1.0.0',
      license: 'MIT',
      repository: { type: 'git', url: 'git+https://github.com/acme/widget.git' },
      gitHead: 'A'.repeat(40),
      dist: { tarball: `${REGISTRY_URL}widget/-/widget-1.0.0.tgz` },
    },
  },
};

function registryWith(routes: Record<string, Route>) {
  const net = fakeNet(routes);
  return { net, registry: createRegistry({ http: net.http, registryUrl: REGISTRY_URL }) };
}

describe('record', () => {
  it('reduces the document and hands over its validators', async () => {
    const { registry, net } = registryWith({
      [`${REGISTRY_URL}widget`]: () => json(DOCUMENT, { etag: '"v1"', 'last-modified': 'Thu, 02 Jan 2020' }),
    });
    expect(await registry.record('widget')).toEqual({
      ok: true,
      unchanged: false,
      validator: { etag: '"v1"', lastModified: 'Thu, 02 Jan 2020' },
      value: {
        name: 'widget',
        tags: { latest: '1.0.0' },
        versions: [
          {
            version: '1.0.0',
            time: '2020-01-02T03:04:05.678Z',
            license: 'MIT',
            deprecated: false,
            repository: { host: 'github', owner: 'acme', repo: 'widget' },
            gitHead: 'a'.repeat(40),
            tarball: `${REGISTRY_URL}widget/-/widget-1.0.0.tgz`,
          },
        ],
      },
    });
    expect(net.asked[0]?.headers.get('accept')).toBe('application/json');
  });

  it('asks with the validator and says that nothing changed', async () => {
    const { registry, net } = registryWith({
      [`${REGISTRY_URL}widget`]: ({ headers }) =>
        headers.get('if-none-match') === '"v1"' ? new Response(null, { status: 304 }) : json(DOCUMENT),
    });
    expect(await registry.record('widget', { etag: '"v1"' })).toEqual({ ok: true, unchanged: true });
    expect(net.asked).toHaveLength(1);
  });

  it('writes the slash of a scope as %2F', async () => {
    const { registry, net } = registryWith({});
    expect(await registry.record('@acme/widget')).toEqual({ ok: false, code: 'not-found' });
    expect(net.urls()).toEqual([`${REGISTRY_URL}@acme%2Fwidget`]);
  });

  it.each(['', '..', 'a/b', '@a', '@a/b/c', '@../x', 'a b', 'a?b', 'x'.repeat(215), '\ud800'])(
    'asks nobody about %j, which is no name',
    async (name) => {
      const { registry, net } = registryWith({});
      expect(await registry.record(name)).toEqual({ ok: false, code: 'not-found' });
      expect(net.asked).toEqual([]);
    },
  );

  it.each([
    [404, 'not-found'],
    [401, 'forbidden'],
    [403, 'forbidden'],
    [410, 'bad-answer'],
    [418, 'bad-answer'],
  ])('status %i is %s', async (status, code) => {
    const { registry } = registryWith({ [`${REGISTRY_URL}widget`]: () => new Response('{}', { status }) });
    expect(await registry.record('widget')).toEqual({ ok: false, code });
  });

  it('tells an unpublished package', async () => {
    const { registry } = registryWith({
      [`${REGISTRY_URL}widget`]: () =>
        json({
          name: 'widget',
          time: { unpublished: { time: '2021-01-01T00:00:00Z', versions: ['1.0.0'] } },
        }),
    });
    expect(await registry.record('widget')).toEqual({ ok: false, code: 'unpublished' });
  });

  it('refuses a document of another package', async () => {
    const { registry } = registryWith({
      [`${REGISTRY_URL}widget`]: () => json({ ...DOCUMENT, name: 'gadget' }),
    });
    expect(await registry.record('widget')).toEqual({ ok: false, code: 'bad-answer' });
  });
});
