import { expect, test } from 'vitest';
import { readDependencies } from '../../../src/background/watch/read-dependencies.ts';

const manifest = {
  name: 'mine',
  dependencies: { react: '^19.0.0', '@scope/a': '1.x', renamed: 'npm:@real/name@^2.0.0' },
  devDependencies: { vitest: '*', react: '^19.0.0' },
  peerDependencies: { preact: '>=10' },
};
const PNPM = `lockfileVersion: '9.0'

importers:

  .:
    dependencies:
      '@scope/a':
        specifier: ^1.0.0
        version: 1.2.0
      local:
        specifier: workspace:*
        version: link:../local
  packages/b:
    devDependencies:
      vitest:
        specifier: ^5.0.0
        version: 5.1.1

packages:

  deep@1.0.0:
    resolution: {integrity: sha512-x}
    peerDependencies:
      other:
        specifier: ^1.0.0
`;

test.each([
  ['package.json', JSON.stringify(manifest), ['react', '@scope/a', '@real/name', 'vitest', 'preact']],
  [
    'package-lock.json',
    JSON.stringify({
      lockfileVersion: 3,
      packages: { '': manifest, 'node_modules/deep': { dependencies: { deeper: '1.0.0' } } },
    }),
    ['react', '@scope/a', '@real/name', 'vitest', 'preact'],
  ],
  ['pnpm-lock.yaml', PNPM, ['@scope/a', 'vitest']],
  ['an empty manifest', '{}', []],
])('%s', (_, text, names) => {
  const read = readDependencies(text);
  if (typeof read === 'string') throw new Error(read);
  expect(read.subjects).toEqual(names.map((name) => `npm:${name}`));
});

test('what does not come from the registry is named', () => {
  const dependencies = {
    a: 'file:../a',
    b: 'git+https://example.org/b.git',
    c: 'owner/repo',
    d: 'https://example.org/d.tgz',
    e: 'workspace:^',
    '../f': '1.0.0',
    g: 7,
    ok: 'latest',
  };
  expect(readDependencies(JSON.stringify({ dependencies }))).toEqual({
    subjects: ['npm:ok'],
    left: ['Not from the registry, so not watched: a, b, c, d, e, ../f, g.'],
  });
});

test.each([
  ['# yarn lockfile v1\n\nreact@^19:\n', "yarn's lock file does not say"],
  ['{"lockfileVersion": 1, "dependencies": {"a": {"version": "1.0.0"}}}', 'This lock file does not say'],
  ['{"dependencies":', 'This looks like JSON, but is not.'],
  ['hello', 'This is neither a package.json nor a lock file.'],
])('%j is refused with a reason', (text, reason) => {
  expect(readDependencies(text)).toContain(reason);
});
