import { expect, test } from 'vitest';
import { packagePage } from '../../../src/sites/npm/package-page.ts';

const subject = (path: string) => packagePage(new URL(path, 'https://www.npmjs.com'))?.subject ?? null;

test.each([
  ['/package/lerna', 'npm:lerna'],
  ['/package/lerna/', 'npm:lerna'],
  ['/package/lerna?activeTab=versions', 'npm:lerna'],
  ['/package/lerna#readme', 'npm:lerna'],
  ['/package/ua-parser-js/v/2.0.0', 'npm:ua-parser-js@2.0.0'],
  ['/package/ua-parser-js/v/2.0.0-beta.1?activeTab=code', 'npm:ua-parser-js@2.0.0-beta.1'],
  ['/package/example/v/1.0.0+build.5', 'npm:example@1.0.0+build.5'],
  ['/package/example/v/next', 'npm:example@next'],
  ['/package/@scope/name', 'npm:@scope/name'],
  ['/package/@scope%2fname', 'npm:@scope/name'],
  ['/package/@scope%2Fname/v/1.0.0', 'npm:@scope/name@1.0.0'],
  ['/package/JSONStream', 'npm:JSONStream'],
])('%s is about %s', (path, expected) => {
  expect(subject(path)).toBe(expected);
});

test.each([
  '/',
  '/search?q=lerna',
  '/~evocateur',
  '/org/lerna',
  '/package/',
  '/package/@scope',
  '/package/lerna/access',
  '/package/lerna/v/',
  '/package/lerna/v/1.0.0/index',
  '/package/@scope/name/more',
  '/settings/lerna/packages',
  '/package/%E0%A4%A',
  '/package/a%20b',
  '/package/..%2f..',
])('%s is not about a package', (path) => {
  expect(subject(path)).toBe(null);
});
