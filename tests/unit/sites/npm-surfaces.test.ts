import { afterEach, expect, test, vi } from 'vitest';
import { NPM_SURFACES } from '../../../src/sites/npm/surfaces.ts';
import type { SitePlace } from '../../../src/sites/site.ts';
import { FACTS } from '../../world/facts/all.ts';
import { FIRST_LOOK, type Look } from '../../world/look.ts';
import { playNpm } from '../../world/npm/site.ts';
import { showPage } from './show-page.ts';

/** Shows a page of the played npmjs.com, and gives its address. */
function show(path: string, look: Partial<Look> = {}): URL {
  const url = new URL(path, 'https://www.npmjs.com');
  const ask = { host: url.host, path: url.pathname, query: url.searchParams, headers: {}, body: '' };
  const { body } = playNpm(ask, FACTS.packages, { ...FIRST_LOOK, ...look });
  return showPage(String(body), url.href);
}

const subjects = (places: SitePlace[]) =>
  places.flatMap((place) => ('subject' in place ? [place.subject] : []));
const npmSurfaces = (url: URL) => NPM_SURFACES.flatMap(({ places }) => places(url));
const isSurface = (url: URL) => NPM_SURFACES.some(({ find }) => find(url) !== null);

afterEach(() => vi.unstubAllGlobals());

test.each<Look['npmTabs']>(['2026', '2024'])('each version of the tab as of %s has its place', (npmTabs) => {
  const places = npmSurfaces(show('/package/sample-deprecated?activeTab=versions', { npmTabs }));
  expect(new Set(subjects(places))).toEqual(new Set(['npm:sample-deprecated@1.0.0']));
  const many = npmSurfaces(show('/package/ua-parser-js?activeTab=versions', { npmTabs }));
  expect(new Set(subjects(many)).size).toBe(10);
  expect(new Set(many.map(({ key }) => key)).size).toBe(many.length);
  expect(many.every(({ lazy, room }) => lazy && room)).toBe(true);
});

test.each<Look['npmTabs']>(['2026', '2024'])(
  'each dependency as of %s has its place, and each list a line',
  (npmTabs) => {
    const places = npmSurfaces(show('/package/sample-app?activeTab=dependencies', { npmTabs }));
    expect(subjects(places)).toEqual([
      'npm:ua-parser-js',
      'npm:lerna',
      'npm:sample-busl',
      'npm:sample-permissive',
      'npm:sample-no-field',
      'npm:@sample/scoped',
      'npm:react',
    ]);
    const lines = places.filter((place) => 'draw' in place).map(({ anchor }) => anchor.textContent);
    expect(lines).toEqual(['Dependencies (6)', 'Dev Dependencies (1)']);
  },
);

test.each(['/search?q=lerna', '/~someone', '/org/lerna', '/browse/keyword/lerna'])(
  '%s lists packages',
  (path) => {
    expect(subjects(npmSurfaces(show(path)))).toContain('npm:lerna');
  },
);

test.each([
  '/',
  '/package/lerna',
  '/package/lerna?activeTab=code',
  '/package/lerna/access?activeTab=versions',
  '/settings/lerna/packages',
  '/search/more?q=x',
  '/~',
])('%s has no further surface', (path) => {
  const url = show(path);
  expect(isSurface(url)).toBe(false);
  expect(npmSurfaces(url)).toEqual([]);
});

test('while the page still shows another package, nothing is placed', () => {
  show('/package/lerna?activeTab=versions');
  const ahead = new URL('https://www.npmjs.com/package/react?activeTab=versions');
  expect(isSurface(ahead)).toBe(true);
  expect(npmSurfaces(ahead)).toEqual([]);
});

test('a row whose link leads elsewhere is left alone', () => {
  const url = show('/package/lerna?activeTab=versions');
  for (const link of document.querySelectorAll('td a')) link.setAttribute('href', '/package/react/v/1.0.0');
  expect(npmSurfaces(url)).toEqual([]);
});
