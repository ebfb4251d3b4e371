import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { github } from '../../src/sites/github/site.ts';
import { GITHUB_SURFACES } from '../../src/sites/github/surfaces.ts';
import { npm } from '../../src/sites/npm/site.ts';
import { NPM_SURFACES } from '../../src/sites/npm/surfaces.ts';
import type { Site, Surface } from '../../src/sites/site.ts';
import { EXPECTED, type Expected } from './expected.ts';
import { pageGlobals } from './page-globals.ts';

/** Pages of both sites as they were saved by others; they lie beside the project, or not at all. */
export const FOLDER = resolve(import.meta.dirname, '../../../shared/data/pages');

const SITES: Record<string, readonly [Site, readonly Surface[]]> = {
  'www.npmjs.com': [npm, NPM_SURFACES],
  'github.com': [github, GITHUB_SURFACES],
};

/** What our code finds in a page: its own badge with its anchor, and how many further places. */
export type Found = { own: string; further: number };

/** Looks at a page of either site; a page of any other has no script of ours. */
export function lookAt(html: string, address: string): Found {
  const url = new URL(address);
  const [site, surfaces] = SITES[url.host] ?? [];
  if (!site || !surfaces) return { own: '', further: 0 };
  const before = Object.fromEntries(['document', 'location', 'getComputedStyle', 'CSS'].map(globalOf));
  Object.assign(globalThis, pageGlobals(html, address));
  try {
    const own = site.places(url).map(({ subject, anchor }) => `${subject} ${wordsOf(anchor)}`);
    return { own: own.join(', '), further: surfaces.flatMap(({ places }) => places(url)).length };
  } finally {
    Object.assign(globalThis, before);
  }
}

function globalOf(name: string): [string, unknown] {
  return [name, Reflect.get(globalThis, name)];
}

/** Links and npm's headings are told by their words, everything else by its tag. */
function wordsOf({ tagName, textContent }: Element): string {
  return /^(?:A|H3)$/.test(tagName) ? `${tagName} ${textContent?.trim()}` : tagName;
}

/** A row of the index beside the captures. */
type Indexed = { file: string; url: string; captured?: string };

/** All captures that are here: those of the table, and whatever else the index names. */
export function captures(): { here: Expected[]; absent: number; further: Indexed[] } {
  const isHere = (file: string) => existsSync(resolve(FOLDER, file));
  const here = EXPECTED.filter(([file]) => isHere(file));
  const known = new Set(EXPECTED.map(([file]) => file));
  const index = resolve(FOLDER, 'index.jsonl');
  const rows = existsSync(index) ? readFileSync(index, 'utf8').split('\n').filter(Boolean) : [];
  const further = rows
    .map((row): Indexed => JSON.parse(row))
    .filter(({ file, url }) => !known.has(file) && isHere(file) && URL.canParse(url));
  return { here, absent: EXPECTED.length - here.length, further };
}

/** The markup of a capture. */
export function markupOf(file: string): string {
  return readFileSync(resolve(FOLDER, file), 'utf8');
}

/** The address of a capture in the table. */
export function addressOf([file, path]: Expected): string {
  return `https://${file.startsWith('npm/') ? 'www.npmjs.com' : 'github.com'}${path}`;
}
