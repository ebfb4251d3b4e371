import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { command } from '../command.ts';
import type { Counts } from './counts.ts';

/**
 * Runs one project of vitest and counts its tests.
 * @param project name in vitest.config.ts
 */
export async function suite(project: string, env: Record<string, string> = {}): Promise<Counts> {
  const report = path.join(mkdtempSync(path.join(tmpdir(), 'fineprint-test-')), 'report.json');
  const words = ['vitest', 'run', '--project', project, '--reporter=default', '--reporter=json'];
  const { ok } = await command([...words, `--outputFile.json=${report}`], { env });
  const counts = read(report);
  // A file that doesn't load or an error outside of any test fails the run without failing a test.
  return ok || counts.failed > 0 ? counts : { ...counts, failed: 1 };
}

function read(report: string): Counts {
  try {
    const found: { numPassedTests: number; numFailedTests: number; numPendingTests: number } = JSON.parse(
      readFileSync(report, 'utf8'),
    );
    return { passed: found.numPassedTests, failed: found.numFailedTests, skipped: found.numPendingTests };
  } catch {
    return { passed: 0, failed: 0, skipped: 0 };
  }
}
