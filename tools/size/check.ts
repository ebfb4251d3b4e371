// Prints what each part of the build weighs beside its limit; exit code 1 where one is over it, or grew without a word.
// Another build than Chromium's can be given as a folder. With `--record`, keeps the sizes as those that the next builds
// are held against (done for each release).
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { EXPLANATION } from './allowed.ts';
import { judge, kB } from './judge.ts';
import { measure } from './measure.ts';
import { PARTS } from './parts.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const RECORDED = path.join(import.meta.dirname, 'recorded.json');
const recorded: Record<string, number> = JSON.parse(readFileSync(RECORDED, 'utf8'));
const changelog = readFileSync(path.join(ROOT, 'CHANGELOG.md'), 'utf8');
const [given] = process.argv.slice(2).filter((word) => word !== '--record');
const folder = path.resolve(given ?? path.join(ROOT, '.output/chrome-mv3'));

const rows = PARTS.map((part) => judge(part, measure(folder, part), recorded[part.name], changelog));

console.log('part'.padEnd(18), 'kB now'.padStart(8), 'recorded'.padStart(9), 'limit'.padStart(7));
for (const { name, bytes, before, limit, problems } of rows) {
  const said = problems.join('; ');
  console.log(name.padEnd(18), kB(bytes).padStart(8), kB(before).padStart(9), kB(limit).padStart(7), said);
}

if (process.argv.includes('--record')) {
  const sizes = Object.fromEntries(rows.map(({ name, bytes }) => [name, bytes]));
  writeFileSync(RECORDED, `${JSON.stringify(sizes, null, 2)}\n`);
} else if (rows.some(({ problems }) => problems.length > 0)) {
  console.error(`Growth needs a line under "Unreleased" in CHANGELOG.md: "- ${EXPLANATION}"`);
  console.error('A part over its limit (tools/size/parts.ts) needs to shrink.');
  process.exitCode = 1;
}
