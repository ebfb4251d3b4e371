import { readFile } from 'node:fs/promises';
import { openLicenseEngine } from '../../src/license/identify/engine.ts';
import type { Identification } from '../../src/license/types.ts';
import { loadFromDisk } from '../license-index/load-from-disk.ts';
import { type Output, UsageError } from './command.ts';

function readable(file: string, found: Identification): string {
  const similarity = `${(found.similarity * 100).toFixed(1)} %`;
  const lines = [`${found.verdict.padEnd(10)}  ${found.base ?? '-'}  ${similarity}  ${file}`];
  for (const { kind, quote } of found.clauses) lines.push(`    ${kind}: ${quote.replace(/\s+/g, ' ')}`);
  for (const [name, value] of Object.entries(found.parameters)) lines.push(`    ${name} = ${value}`);
  return lines.join('\n');
}

/**
 * `identify FILE...`: what each licence file says. Text is read as UTF-8. A file that can't be read fails the command after
 * the other files are done.
 */
export async function run(args: string[], { json, out }: Output): Promise<void> {
  if (args.length === 0) throw new UsageError('identify FILE...');
  const engine = await openLicenseEngine(loadFromDisk);
  const failures: string[] = [];
  for (const file of args) {
    try {
      const found = await engine.identify(await readFile(file, 'utf8'));
      out(json ? JSON.stringify({ file, ...found }) : readable(file, found));
    } catch (error) {
      failures.push(`${file}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  if (failures.length > 0) throw new Error(failures.join('\n'));
}
