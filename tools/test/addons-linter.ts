import { readFileSync } from 'node:fs';
import path from 'node:path';
import { command } from '../command.ts';
import { type Counts, ONE_FAILED, ONE_PASSED } from './counts.ts';
import { isPreactsOwn, type Warning } from './preact-warning.ts';

type Finding = Warning & { message: string };

/** Lints a Firefox build as addons.mozilla.org would: no errors, and no warning but preact's own. */
export async function addonsLinter(folder: string): Promise<Counts> {
  const words = ['web-ext', 'lint', '--source-dir', folder, '--output', 'json'];
  const { output } = await command(words, { capture: true });
  const start = output.indexOf('{');
  if (start === -1) return refuse([`addons-linter said nothing to read: ${output}`]);
  const found: { errors: Finding[]; warnings: Finding[] } = JSON.parse(output.slice(start));
  const bad = [...found.errors, ...found.warnings.filter((one) => !isPreactsOwn(one, lineOf(folder, one)))];
  console.log(`addons-linter: ${found.errors.length} errors, ${found.warnings.length} warnings`);
  return bad.length === 0 ? ONE_PASSED : refuse(bad.map(describe));
}

function refuse(lines: string[]): Counts {
  for (const line of lines) console.error(line);
  return ONE_FAILED;
}

function describe({ code, file, line, message }: Finding): string {
  return `${code}: ${message} (${file ?? 'manifest'}:${line ?? ''})`;
}

function lineOf(folder: string, { file, line }: Warning): string {
  if (!file || !line) return '';
  return readFileSync(path.join(folder, file), 'utf8').split('\n')[line - 1] ?? '';
}
