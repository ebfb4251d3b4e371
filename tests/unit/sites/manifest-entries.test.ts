import { expect, test } from 'vitest';
import { manifestEntries, wantedOf } from '../../../src/sites/github/manifest-entries.ts';

const MANIFEST = `{
  "name": "x",
  "license": "MIT",
  "scripts": { "test": "vitest", "dependencies": "none" },
  "dependencies": {
    "a": "^1.0.0",
    "@b/c": "~2.0.0"
  }, "devDependencies": { "d": "*", "e": "npm:f@1" },
  "engines": { "node": ">=24" },
  "nested": { "dependencies": { "no": "1.0.0" } }
}
`;

test('packages are found with their sections and lines', () => {
  const { entries, licenseLine } = manifestEntries(MANIFEST);
  expect(licenseLine).toBe(3);
  expect(entries).toEqual([
    { section: 'dependencies', name: 'a', spec: '^1.0.0', line: 6 },
    { section: 'dependencies', name: '@b/c', spec: '~2.0.0', line: 7 },
    { section: 'devDependencies', name: 'd', spec: '*', line: 8 },
    { section: 'devDependencies', name: 'e', spec: 'npm:f@1', line: 8 },
  ]);
});

test('a file with an error in it tells what stands before', () => {
  const { entries } = manifestEntries('{ "dependencies": { "a": "1.0.0", "b: "2" } ');
  expect(entries.map(({ name }) => name)).toEqual(['a']);
  expect(manifestEntries('').entries).toEqual([]);
  expect(manifestEntries(']]}}"dependencies":{"a":"1"').entries).toEqual([]);
});

test('a very long hostile file takes no time', () => {
  const start = performance.now();
  manifestEntries('{"dependencies":{'.repeat(20_000) + '"'.repeat(100_000));
  expect(performance.now() - start).toBeLessThan(1_000);
});

test.each([
  ['a', '^1.0.0', { name: 'a', range: '^1.0.0' }],
  ['@a/b', ' 1 || 2 ', { name: '@a/b', range: '1 || 2' }],
  ['a', '', { name: 'a', range: '*' }],
  ['a', 'next', { name: 'a', range: 'next' }],
  ['a', 'npm:b@^2', { name: 'b', range: '^2' }],
  ['a', 'npm:@b/c@2', { name: '@b/c', range: '2' }],
  ['a', 'npm:@b/c', { name: '@b/c', range: '*' }],
  ['a', 'file:../a', null],
  ['a', 'workspace:*', null],
  ['a', 'github:a/b', null],
  ['a', 'a/b', null],
  ['a', 'https://example.org/a.tgz', null],
  ['not a name', '1', null],
])('%s: %s asks for %o', (name, spec, wanted) => {
  expect(wantedOf({ name, spec })).toEqual(wanted);
});
