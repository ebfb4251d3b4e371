import { expect, test } from 'vitest';
import { resultsOf, withSecondTry } from '../../../tools/test/report.ts';

const WRITTEN = {
  testResults: [
    {
      name: '/tests/a.test.ts',
      status: 'failed',
      assertionResults: [
        { fullName: 'a one', status: 'passed' },
        { fullName: 'a two', status: 'failed' },
        { fullName: 'a three', status: 'pending' },
      ],
    },
    { name: '/tests/b.test.ts', status: 'failed', assertionResults: [] },
    { name: '/tests/c.test.ts', status: 'passed', assertionResults: [{ fullName: 'c', status: 'passed' }] },
  ],
};

test('a report is counted by file, and a file that does not load is a failure', () => {
  const [a, b, c] = resultsOf(WRITTEN);
  expect(a).toEqual({ file: '/tests/a.test.ts', passed: 1, failed: 1, skipped: 1, failures: ['a two'] });
  expect(b).toMatchObject({ failed: 1, failures: ['/tests/b.test.ts'] });
  expect(c).toMatchObject({ passed: 1, failed: 0 });
});

test('for a file that was run again the second time counts', () => {
  const first = resultsOf(WRITTEN);
  const again = [{ file: '/tests/a.test.ts', passed: 2, failed: 0, skipped: 1, failures: [] }];
  const merged = withSecondTry(first, again);
  expect(merged.map(({ failed }) => failed)).toEqual([0, 1, 0]);
  expect(merged).toHaveLength(3);
});
