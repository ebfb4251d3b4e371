import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { leaveOut, NEEDED } from '../../../tools/build/needed-apis.ts';

const root = resolve(import.meta.dirname, '../../..');
const polyfill = resolve(root, 'node_modules/webextension-polyfill/dist/browser-polyfill.js');

/** What is called of the browser anywhere in the extension. */
function called(): Set<string> {
  const sources = ['src', 'entrypoints'].flatMap((folder) =>
    readdirSync(resolve(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => readFileSync(resolve(root, folder, name), 'utf8')),
  );
  return new Set(
    sources.flatMap((source) => [...source.matchAll(/\bbrowser\.(\w+)/g)].map(([, name = '']) => name)),
  );
}

test('the polyfill keeps each interface that is called, and no other', () => {
  const before = readFileSync(polyfill, 'utf8');
  const after = leaveOut(before);
  const known = (name: string, code: string) => code.includes(`"${name}":{`) || code.includes(`"${name}": {`);
  const wanted = [...called()].filter((name) => known(name, before));
  expect(wanted.length).toBeGreaterThan(4);
  expect(wanted.sort()).toEqual([...NEEDED].sort());
  for (const name of NEEDED) expect([name, known(name, after)]).toEqual([name, true]);
  expect(known('bookmarks', after)).toBe(false);
  expect(after.length).toBeLessThan(before.length - 10_000);
});

test('another shape of the polyfill stops the build', () => {
  expect(() => leaveOut('module.exports = {};')).toThrow('no table of interfaces');
});
