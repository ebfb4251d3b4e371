import { describe, expect, test } from 'vitest';
import type { DiffLine } from '../../../src/sites/github/diff-lines.ts';
import { movedPackages } from '../../../src/sites/github/moved-packages.ts';
import { hunks } from '../../world/github/diff.ts';

/** Lines as `git diff` writes them, one hunk from line 1 on. */
function lines(text: string): DiffLine[] {
  let [before, after] = [0, 0];
  return text.split('\n').map((line) => {
    const sign = line[0] === '-' || line[0] === '+' ? line[0] : ' ';
    if (sign !== '+') before++;
    if (sign !== '-') after++;
    return {
      sign,
      text: line.slice(1),
      before: sign === '+' ? null : before,
      after: sign === '-' ? null : after,
    };
  });
}

describe('package.json', () => {
  test('a package that moves, one that comes in, one that goes', () => {
    const found = movedPackages(
      'package.json',
      lines(` {
   "dependencies": {
-    "a": "^1.0.0",
+    "a": "^2.0.0",
-    "gone": "1.0.0",
+    "@new/one": "~3.1.0",
     "same": "1.0.0"
   }
 }`),
    );
    expect(found).toEqual([
      { name: 'a', from: '^1.0.0', to: '^2.0.0' },
      { name: '@new/one', from: null, to: '~3.1.0' },
    ]);
  });

  test('other sections name no packages', () => {
    const text = ` {
+  "version": "2.0.0",
   "scripts": {
+    "build": "1.0.0"
   },
   "engines": {
+    "node": ">=24"
   },
+  "license": "MIT",`;
    expect(movedPackages('package.json', lines(text))).toEqual([]);
  });

  test('where the section is not shown, a value must look like a range', () => {
    const text = `     "before": "1.0.0",
+    "a": "^1.0.0",
+    "test": "vitest run",
+    "node": ">=24",
+    "b": "workspace:*"`;
    expect(movedPackages('package.json', lines(text))).toEqual([{ name: 'a', from: null, to: '^1.0.0' }]);
  });
});

test('npm lock files', () => {
  const found = movedPackages(
    'package-lock.json',
    lines(`   "packages": {
     "": {
-      "version": "1.0.0"
+      "version": "1.0.1"
     },
     "node_modules/a/node_modules/@b/c": {
-      "version": "1.0.0",
+      "version": "2.0.0",
     },
+    "node_modules/d": {
+      "version": "3.0.0"
+    }`),
  );
  expect(found).toEqual([
    { name: '@b/c', from: '1.0.0', to: '2.0.0' },
    { name: 'd', from: null, to: '3.0.0' },
  ]);
});

test('a version behind a gap belongs to no name before it', () => {
  const [head, version] = lines(` "node_modules/a": {\n+  "version": "1.0.0"`);
  const later = { ...version, after: 90 } as DiffLine;
  expect(movedPackages('package-lock.json', [head as DiffLine, later])).toEqual([]);
});

test('Yarn lock files, classic and newer', () => {
  const found = movedPackages(
    'yarn.lock',
    lines(` a@^1.0.0, a@^1.1.0:
-  version "1.0.0"
+  version "1.2.0"
 "@b/c@npm:^1.0.0":
-  version: 1.0.0
+  version: 1.1.0`),
  );
  expect(found).toEqual([
    { name: 'a', from: '1.0.0', to: '1.2.0' },
    { name: '@b/c', from: '1.0.0', to: '1.1.0' },
  ]);
});

test('pnpm lock files', () => {
  const found = movedPackages(
    'pnpm-lock.yaml',
    lines(` packages:
-  /a@1.0.0:
+  /a@2.0.0:
-  '@b/c@1.0.0(d@1.0.0)':
+  '@b/c@1.1.0(d@1.0.0)':
+  d@1.0.0:`),
  );
  expect(found).toEqual([
    { name: 'a', from: '1.0.0', to: '2.0.0' },
    { name: '@b/c', from: '1.0.0', to: '1.1.0' },
    { name: 'd', from: null, to: '1.0.0' },
  ]);
});

test('a lock file of thousands of hostile lines takes no time', () => {
  const text = `+"${'node_modules/'.repeat(200)}`;
  const many = Array.from({ length: 2_000 }, () => lines(text)[0] as DiffLine);
  const start = performance.now();
  for (const name of ['package.json', 'package-lock.json', 'yarn.lock', 'pnpm-lock.yaml'])
    movedPackages(name, many);
  expect(performance.now() - start).toBeLessThan(1_500);
});

test('the played diff has the lines of both files', () => {
  const [hunk = []] = hunks('a\nb\nc\n', 'a\nx\nc\n');
  expect(hunk.map(({ sign, text }) => sign + text)).toEqual([' a', '-b', '+x', ' c']);
});
