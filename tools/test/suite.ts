import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { command } from '../command.ts';
import { type Counts, sum } from './counts.ts';
import { type FileResult, readReport, withSecondTry } from './report.ts';

/** More failed files than this are no accident, and are not run again. */
const MOST_ACCIDENTS = 3;

/**
 * How a suite runs. `env`: variables to add. `secondTry`: run a failed file once more, whole and in a fresh browser;
 * a busy machine can miss a frame or a time limit once, and what fails twice in a row is broken.
 */
export type SuiteOptions = { env?: Record<string, string>; secondTry?: boolean };

/**
 * Runs one project of vitest and counts its tests. Says which failed, and which passed the second time only.
 * @param project name in vitest.config.ts; `*` stands for any ending
 */
export async function suite(project: string, options: SuiteOptions = {}): Promise<Counts> {
  const first = await run(project, options.env);
  const failed = first.results.filter((result) => result.failed > 0);
  let last = first;
  if (options.secondTry && failed.length > 0 && failed.length <= MOST_ACCIDENTS) {
    tell('Failed, and is tried once more', failed);
    const again = await run(project, options.env, failed);
    last = { ok: again.ok, results: withSecondTry(first.results, again.results) };
  }
  tell('Failed', last.results);
  const counts = sum(last.results);
  // An error outside of any test fails the run without failing a test.
  return last.ok || counts.failed > 0 ? counts : { ...counts, failed: 1 };
}

async function run(project: string, env: Record<string, string> = {}, only: FileResult[] = []) {
  const report = path.join(mkdtempSync(path.join(tmpdir(), 'fineprint-test-')), 'report.json');
  const words = ['vitest', 'run', '--project', project, '--reporter=default', '--reporter=json'];
  const files = only.map(({ file }) => file);
  const { ok } = await command([...words, `--outputFile.json=${report}`, ...files], { env });
  return { ok, results: readReport(report) };
}

function tell(what: string, results: FileResult[]): void {
  for (const name of results.flatMap(({ failures }) => failures)) console.error(`${what}: ${name}`);
}
