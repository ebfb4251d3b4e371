// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { letFirst } from '../../../src/sites/let-first.ts';

let hidden: boolean;

beforeEach(() => {
  vi.useFakeTimers();
  vi.spyOn(document, 'hidden', 'get').mockImplementation(() => hidden);
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** Whether it has let us go, asked at any time. */
function waiting() {
  const over = vi.fn();
  void letFirst(new AbortController().signal).then(over);
  return async (ms: number) => {
    await vi.advanceTimersByTimeAsync(ms);
    return over.mock.calls.length === 0;
  };
}

test('a tab in view goes at once', async () => {
  hidden = false;
  expect(await waiting()(0)).toBe(false);
});

test('a tab that nobody looks at goes after a while', async () => {
  hidden = true;
  const isWaiting = waiting();
  expect(await isWaiting(2_500)).toBe(true);
  expect(await isWaiting(1_000)).toBe(false);
});

test('a tab that comes into view goes at once', async () => {
  hidden = true;
  const isWaiting = waiting();
  expect(await isWaiting(100)).toBe(true);
  document.dispatchEvent(new Event('visibilitychange'));
  expect(await isWaiting(0)).toBe(false);
});
