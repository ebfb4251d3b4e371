import { expect, test } from 'vitest';
import { fewAtOnce } from '../../../src/sites/few-at-once.ts';

function work() {
  const begun: number[] = [];
  const ends = new Map<number, () => void>();
  const start = (id: number) => () => {
    begun.push(id);
    return new Promise<number>((resolve) => ends.set(id, () => resolve(id)));
  };
  return { begun, ends, start };
}

const turn = () => new Promise((resolve) => setTimeout(resolve));

test('only so many run at once, in the order in which they came', async () => {
  const { begun, ends, start } = work();
  const take = fewAtOnce(2);
  const { signal } = new AbortController();
  const all = [1, 2, 3, 4].map((id) => take(start(id), signal));
  await turn();
  expect(begun).toEqual([1, 2]);
  ends.get(2)?.();
  await turn();
  expect(begun).toEqual([1, 2, 3]);
  for (const id of [1, 3]) ends.get(id)?.();
  await turn();
  ends.get(4)?.();
  expect(await Promise.all(all)).toEqual([1, 2, 3, 4]);
});

test('what was given up while it waited is not begun, and makes room', async () => {
  const { begun, ends, start } = work();
  const take = fewAtOnce(1);
  const stop = new AbortController();
  const { signal } = new AbortController();
  const all = [take(start(1), signal), take(start(2), stop.signal), take(start(3), signal)];
  await turn();
  stop.abort();
  ends.get(1)?.();
  await turn();
  expect(begun).toEqual([1, 3]);
  ends.get(3)?.();
  expect(await Promise.all(all)).toEqual([1, null, 3]);
});

test('work that fails makes room too', async () => {
  const take = fewAtOnce(1);
  const { signal } = new AbortController();
  const failed = take(() => Promise.reject(new Error('no')), signal);
  const next = take(async () => 'done', signal);
  await expect(failed).rejects.toThrow('no');
  expect(await next).toBe('done');
});
