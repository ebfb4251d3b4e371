// Prints what each part of the build weighs beside its limit; exit code 1 where one grew without a word.
// With `--record`, keeps the sizes as those that the next builds are held against (done for each release).
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { allowed, EXPLANATION } from './allowed.ts';
import { measure } from './measure.ts';
import { PARTS } from './parts.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const RECORDED = path.join(import.meta.dirname, 'recorded.json');
const recorded: Record<string, number> = JSON.parse(readFileSync(RECORDED, 'utf8'));
const changelog = readFileSync(path.join(ROOT, 'CHANGELOG.md'), 'utf8');

const rows = PARTS.map((part) => {
  const bytes = measure(path.join(ROOT, '.output/chrome-mv3'), part);
  const before = recorded[part.name] ?? bytes;
  const may = allowed(part.name, before, changelog);
  return { name: part.name, bytes, before, grew: bytes > may, over: bytes > part.limit, limit: part.limit };
});

console.log('part'.padEnd(18), 'kB now'.padStart(8), 'recorded'.padStart(9), 'limit'.padStart(7));
for (const { name, bytes, before, limit, grew, over } of rows) {
  const said = [grew ? 'GREW over 3 %' : '', over ? 'OVER its limit' : ''].filter(Boolean).join(', ');
  console.log(name.padEnd(18), kB(bytes).padStart(8), kB(before).padStart(9), kB(limit).padStart(7), said);
}

if (process.argv.includes('--record')) {
  const sizes = Object.fromEntries(rows.map(({ name, bytes }) => [name, bytes]));
  writeFileSync(RECORDED, `${JSON.stringify(sizes, null, 2)}\n`);
} else if (rows.some(({ grew }) => grew)) {
  console.error(`Growth needs a line under "Unreleased" in CHANGELOG.md: "- ${EXPLANATION}"`);
  process.exitCode = 1;
}

function kB(bytes: number): string {
  return (bytes / 1000).toFixed(1);
}
