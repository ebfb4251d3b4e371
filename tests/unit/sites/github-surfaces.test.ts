import { afterEach, expect, test, vi } from 'vitest';
import { fileText } from '../../../src/sites/github/file-text.ts';
import { GITHUB_SURFACES } from '../../../src/sites/github/surfaces.ts';
import type { SitePlace } from '../../../src/sites/site.ts';
import { FACTS } from '../../world/facts/all.ts';
import { playGitHub } from '../../world/github/site.ts';
import { FIRST_LOOK, type Look } from '../../world/look.ts';
import { showPage } from './show-page.ts';

const FILES: Look['githubFile'][] = ['2026', '2023', '2021'];

function show(path: string, look: Partial<Look> = {}): URL {
  const url = new URL(path, 'https://github.com');
  const headers = { cookie: 'user_session=1' };
  const ask = { host: url.host, path: url.pathname, query: url.searchParams, headers, body: '' };
  const { body } = playGitHub(ask, FACTS.repositories, { ...FIRST_LOOK, ...look });
  return showPage(String(body), url.href);
}

const subjects = (places: SitePlace[]) =>
  places.flatMap((place) => ('subject' in place ? [place.subject] : []));
const githubSurfaces = (url: URL) => GITHUB_SURFACES.flatMap(({ places }) => places(url));
const notes = (places: SitePlace[]) => places.filter((place) => 'draw' in place);

afterEach(() => vi.unstubAllGlobals());

test.each(FILES)('a licence file as of %s has a line', (githubFile) => {
  const places = githubSurfaces(show('/sample/g3-mit/blob/main/LICENSE', { githubFile }));
  expect(notes(places)).toHaveLength(1);
  expect(subjects(places)).toEqual([]);
});

test.each(FILES)(
  'a manifest as of %s has a line, and a badge for its field and each package in view',
  (githubFile) => {
    const places = githubSurfaces(show('/sample/app/blob/main/package.json', { githubFile }));
    expect(notes(places)).toHaveLength(1);
    expect(subjects(places).slice(0, 5)).toEqual([
      'github:sample/app@main',
      'npm:ua-parser-js',
      'npm:lerna',
      'npm:sample-busl',
      'npm:@sample/scoped',
    ]);
    expect(new Set(places.map(({ key }) => key)).size).toBe(places.length);
    expect(subjects(places)).toHaveLength(githubFile === '2026' ? 36 : 125);
  },
);

test('a manifest of a private repository offers a look and has no package in it', () => {
  const places = githubSurfaces(show('/sample/secret-app/blob/main/package.json'));
  expect(subjects(places)).toEqual(['github:sample/secret-app@main']);
  expect(notes(places).map(({ key }) => key)).toEqual([expect.stringContaining('consent')]);
});

test('a manifest of a repository that says nothing of its visibility counts as private', () => {
  const url = show('/sample/app/blob/main/package.json');
  for (const meta of document.querySelectorAll('meta[name$="_public"]')) meta.remove();
  for (const script of document.querySelectorAll('react-app script')) script.remove();
  expect(subjects(githubSurfaces(url))).toEqual(['github:sample/app@main']);
});

test('the words of a file come from its field, its data, or all of its lines', () => {
  show('/sample/g3-mit/blob/main/LICENSE', { githubFile: '2023' });
  const whole = fileText('LICENSE');
  expect(whole).toMatch(/^MIT License/);
  document.querySelector('textarea')?.remove();
  expect(fileText('LICENSE')).toBe(whole?.replace(/\n$/, ''));
  expect(fileText('OTHER')).toBe(whole?.replace(/\n$/, ''));
  document.querySelector('#LC3')?.remove();
  expect(fileText('OTHER')).toBe(null);
});

test.each([
  '/sample/g3-mit',
  '/sample/g3-mit/tree/main',
  '/sample/g3-mit/blame/main/LICENSE',
  '/sample/g3-mit/blob/main/README.md',
  '/sample/g3-mit/blob/main/licenses.json',
  '/sample/g3-mit/blob/main/NOTICE',
  '/sample/g3-mit/blob/main/package-lock.json',
  '/settings/profile',
])('%s has no further surface of files', (path) => {
  const url = show(path);
  expect(GITHUB_SURFACES.slice(0, 2).map(({ find }) => find(url))).toEqual([null, null]);
  expect(githubSurfaces(url)).toEqual([]);
});

test('while the page still shows another repository, nothing is placed', () => {
  show('/sample/app/blob/main/package.json');
  expect(githubSurfaces(new URL('https://github.com/lerna/lerna/blob/main/package.json'))).toEqual([]);
});
