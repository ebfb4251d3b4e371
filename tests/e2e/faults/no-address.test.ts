import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { REGISTRY } from '../../world/route.ts';
import { BROWSERS } from '../harness/browsers.ts';
import { type OpenWorld, openWorld } from '../harness/open-world.ts';

describe.each(BROWSERS)('a registry without an address in %s', (name) => {
  let opened: OpenWorld;
  beforeAll(async () => {
    opened = await openWorld(name, [], [REGISTRY.host]);
  });
  afterAll(() => opened?.close());

  test('leaves packages unknown, says until when, and repositories as they are', async () => {
    const tab = await opened.open('https://www.npmjs.com/package/lerna');
    const badge = await tab.badge('npm:lerna', ({ name: said }) =>
      /no connection, next try at \d/i.test(said),
    );
    expect(badge.level).toBe('unknown');
    const other = await opened.open('https://github.com/sample/g3-mit');
    await other.badge('github:sample/g3-mit', ({ level }) => level === 'fine');
    expect(opened.world.requests.all.filter(({ host }) => host === REGISTRY.host)).toEqual([]);
    await Promise.all([tab.close(), other.close()]);
  });
});
