import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { lookAt } from '../../captures/look-at.ts';
import { pageGlobals } from '../../captures/page-globals.ts';

const FIXTURES = resolve(import.meta.dirname, 'generations');
const SOURCES = resolve(import.meta.dirname, '../../../src/sites');

/** Which table of selectors each surface's placing half finds things by. */
const TABLES: Record<string, Record<string, string>> = {
  npm: {
    'package-page': 'package-page',
    'versions-tab': 'versions-tab',
    'dependencies-tab': 'dependencies-tab',
    'package-list': 'package-list',
  },
  github: {
    'repository-page': 'repository-page',
    'license-file': 'file-view',
    'manifest-file': 'file-view',
    'changed-files': 'changed-files',
    'repository-list': 'repository-list',
    releases: 'releases',
  },
};

/** A made page in the markup of one generation; its first line tells its address and what is placed in it. */
type Generation = { file: string; html: string; url: string; own: string; further: number };
type Entry = string | Readonly<Record<string, string | boolean>>;
type Table = Record<string, readonly Entry[]>;

function generationsOf(site: string, table: string): Generation[] {
  const files = readdirSync(resolve(FIXTURES, site)).filter((name) => name.startsWith(`${table}.`));
  return files.map((file) => {
    const html = readFileSync(resolve(FIXTURES, site, file), 'utf8');
    const told: unknown = JSON.parse(/^<!-- (\{.*\}) -->/.exec(html)?.[1] ?? '');
    return { file, html, ...(told as Pick<Generation, 'url' | 'own' | 'further'>) };
  });
}

/** What of an entry is looked for in a whole page: it begins with that; the rest is found from there. */
function selectorOf(entry: Entry): string {
  return typeof entry === 'string' ? entry : String(Object.values(entry)[0]);
}

describe.each(Object.entries(TABLES))('surfaces of %s', (site, tables) => {
  const names = [...new Set(Object.values(tables))];

  test('each have a table of selectors', () => {
    const files = readdirSync(resolve(SOURCES, site));
    const ending = (end: string) =>
      files.filter((file) => file.endsWith(end)).map((file) => file.slice(0, -end.length));
    expect(Object.keys(tables).sort()).toEqual(ending('.place.ts').sort());
    expect([...names].sort()).toEqual(ending('.selectors.ts').sort());
  });

  test.each(names)('%s: newest first, each selector with its date and reason', (name) => {
    const source = readFileSync(resolve(SOURCES, site, `${name}.selectors.ts`), 'utf8');
    const lists = [...source.matchAll(/(?:: |= )\[\n([\s\S]*?)\n {0,2}\]/g)].map(([, list = '']) => list);
    expect(lists.length).toBeGreaterThan(0);
    for (const list of lists) {
      const lines = list.split('\n').map((line) => line.trim());
      const starts = lines.flatMap((line, at) => (/^['{]/.test(line) ? [lines[at - 1] ?? ''] : []));
      for (const before of starts) expect(before).toMatch(/^\/\/ |^\},?$/);
      expect(starts[0]).toMatch(/^\/\/ /);
    }
  });

  test.each(names)('%s: a page of each generation, in which every selector finds something', async (name) => {
    const pages = generationsOf(site, name).map(({ html, url }) => pageGlobals(html, url).document);
    const tables: Record<string, Table | readonly Entry[]> = await import(
      `../../../src/sites/${site}/${name}.selectors.ts`
    );
    const unused = Object.values(tables)
      .flatMap((table) => Object.values(table))
      .flatMap((list): readonly Entry[] => (Array.isArray(list) ? list : [list]))
      .map(selectorOf)
      .filter((selector) => !pages.some((page) => page.querySelector(selector)));
    expect(unused).toEqual([]);
  });

  test.each(names.flatMap((name) => generationsOf(site, name)))('$file', ({ html, url, own, further }) => {
    expect(lookAt(html, url)).toEqual({ own, further });
  });
});
