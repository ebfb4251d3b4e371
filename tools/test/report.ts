import { readFileSync } from 'node:fs';
import type { Counts } from './counts.ts';

/** What one test file came to. `failures`: names of what failed; a file that didn't load is there by its own. */
export type FileResult = Counts & { file: string; failures: string[] };

type Test = { fullName: string; status: string };
type Written = { testResults: { name: string; status: string; assertionResults: Test[] }[] };

/** Reads a report of vitest's JSON reporter. One that can't be read counts as nothing run. */
export function readReport(file: string): FileResult[] {
  try {
    return resultsOf(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return [];
  }
}

/** The same from the report's content. */
export function resultsOf({ testResults }: Written): FileResult[] {
  return testResults.map(({ name, status, assertionResults }) => {
    const failures = assertionResults.filter((test) => test.status === 'failed').map((test) => test.fullName);
    if (status === 'failed' && failures.length === 0) failures.push(name);
    const passed = assertionResults.filter((test) => test.status === 'passed').length;
    const skipped = Math.max(0, assertionResults.length - passed - failures.length);
    return { file: name, passed, failed: failures.length, skipped, failures };
  });
}

/** The results of a run some of whose files were run again: for those, the second time counts. */
export function withSecondTry(first: FileResult[], again: FileResult[]): FileResult[] {
  const second = new Map(again.map((result) => [result.file, result]));
  return first.map((result) => second.get(result.file) ?? result);
}
