import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const PURE = ['src/license', 'src/history', 'src/policy'];
/** The map of messages, and what they carry. */
const MESSAGES = ['src/messages.ts', 'src/messages'];
const TYPES = PURE.map((room) => `type:${room}`);

/**
 * What each room may import; `type:` allows types only. Data flows one way, from top to bottom of this table, and
 * nothing imports from a lower row to a higher one.
 */
const MAY_IMPORT: Record<string, string[]> = {
  entrypoints: ['src'],
  'src/ui': [...MESSAGES, ...PURE, 'src/locale'],
  'src/sites': [
    'src/badge',
    'src/mount',
    ...MESSAGES,
    'src/history/license-file-names.ts',
    'src/locale',
    ...TYPES,
  ],
  'src/badge': [...MESSAGES, ...TYPES, 'src/locale'],
  'src/mount': [],
  // Whatever is more is for `answers`, which the worker reads only when it is needed.
  'src/background': [
    'type:src/answers',
    'src/store',
    ...MESSAGES,
    ...TYPES,
    'src/policy',
    'src/history/subject.ts',
    'src/history/license-file-names.ts',
    'src/license/types.ts',
    'src/locale',
  ],
  'src/answers': [
    'src/lookup',
    'type:src/sources',
    'src/sources/http/host-queue.ts',
    'type:src/store',
    ...MESSAGES,
    ...PURE,
    'src/locale',
  ],
  'src/messages.ts': ['src/messages', ...TYPES],
  'src/messages': TYPES,
  'src/lookup': ['src/sources', 'src/store', ...PURE],
  'src/sources': [...TYPES, 'src/history/license-file-names.ts'],
  'src/store': TYPES,
  'src/policy': ['src/history', 'src/license', 'src/locale'],
  'src/history': ['src/license'],
  'src/license': ['src/locale'],
  'src/speak.ts': ['src/locale'],
  'src/own-page.ts': ['src/badge', 'src/ui', 'src/messages.ts', 'src/speak.ts'],
  'src/script-life.ts': [],
  'src/locale': ['type:public/_locales'],
};

/** Packages that the pure rooms may use: they run as they are in Node, without browser, network or clock. */
const PURE_PACKAGES = ['semver', 'spdx-expression-parse', 'spdx-license-ids', 'spdx-exceptions'];

type Import = { file: string; target: string; typeOnly: boolean };

function filesBelow(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesBelow(path) : /\.tsx?$/.test(name) ? [path] : [];
  });
}

const IMPORT =
  /(?:^|\n)\s*(import|export)\s+(type\s+)?([^;'"]*?\sfrom\s+)?['"]([^'"]+)['"]|import\(['"]([^'"]+)['"]\)/g;

function importsOf(file: string): Import[] {
  const source = readFileSync(file, 'utf8');
  return [...source.matchAll(IMPORT)].map(([, , typed, names = '', from, dynamic]) => {
    const specifier = from ?? dynamic ?? '';
    const target = specifier.startsWith('.')
      ? relative(root, resolve(dirname(file), specifier))
      : `package:${specifier}`;
    return { file: relative(root, file), target, typeOnly: Boolean(typed) || isTypesOnly(names) };
  });
}

/** `{ type A, type B } from` brings in types alone. */
function isTypesOnly(names: string): boolean {
  const inside = /\{([^}]*)\}/.exec(names)?.[1]?.split(',');
  return inside?.every((name) => name.trim() === '' || name.trim().startsWith('type ')) ?? false;
}

function roomOf(path: string): string | undefined {
  return Object.keys(MAY_IMPORT).find((room) => path === room || path.startsWith(`${room}/`));
}

function isAllowed({ target, typeOnly }: Import, room: string): boolean {
  const own = target.startsWith(`${room}/`) || target.startsWith('src/build-constants');
  const rules = MAY_IMPORT[room] ?? [];
  return (
    own ||
    rules.some((rule) => {
      const path = rule.replace(/^type:/, '');
      const covers = target === path || target.startsWith(`${path}/`);
      return covers && (typeOnly || !rule.startsWith('type:'));
    })
  );
}

const all = ['src', 'entrypoints'].flatMap((folder) => filesBelow(join(root, folder))).flatMap(importsOf);

test('the table covers every room of the house', () => {
  const rooms = readdirSync(join(root, 'src'))
    .filter((name) => !name.endsWith('.d.ts'))
    .map((name) => `src/${name}`);
  expect(rooms.filter((room) => roomOf(room) === undefined)).toEqual([]);
});

test('no import goes against the table of rooms', () => {
  const inner = all.filter(({ target }) => !target.startsWith('package:'));
  const against = inner.filter((each) => !isAllowed(each, roomOf(each.file) ?? ''));
  expect(inner.length).toBeGreaterThan(50);
  expect(against.map(({ file, target }) => `${file} imports ${target}`)).toEqual([]);
});

test('the pure rooms use no package but the listed ones', () => {
  const outer = all.filter(
    ({ file, target }) => PURE.some((room) => file.startsWith(`${room}/`)) && target.startsWith('package:'),
  );
  const against = outer.filter(
    ({ target }) => !PURE_PACKAGES.includes(target.slice('package:'.length).split('/')[0] ?? ''),
  );
  expect(against.map(({ file, target }) => `${file} imports ${target}`)).toEqual([]);
});

test('relative imports name their file with its ending', () => {
  const inner = all.filter(({ target }) => !target.startsWith('package:'));
  expect(inner.filter(({ target }) => !/\.(ts|tsx|json|css)$/.test(target))).toEqual([]);
});
