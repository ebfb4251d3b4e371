import { expect, test } from 'vitest';
import { lastLine, ONE_FAILED, ONE_PASSED, sum } from '../../../tools/test/counts.ts';

test('the last line counts what passed and failed', () => {
  expect(lastLine(sum([ONE_PASSED, { passed: 40, failed: 0, skipped: 0 }, ONE_FAILED]))).toBe(
    '41 passed, 1 failed',
  );
});

test('skipped tests are told only where there are some', () => {
  expect(lastLine({ passed: 3, failed: 0, skipped: 2 })).toBe('3 passed, 0 failed, 2 skipped');
});
