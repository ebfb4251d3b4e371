import { expect, test } from 'vitest';
import type { Errand } from '../../../src/sources/errand.ts';
import { createHostQueue } from '../../../src/sources/http/host-queue.ts';
import { settle } from './fake-net.ts';

const HOST = 'a.example';

/** A queue with one place, of which the test ends the tasks one by one; `begun` lists them. */
function queueWith(inView: Set<number>, ask: () => Promise<ReadonlySet<number>> = async () => inView) {
  const queue = createHostQueue(ask);
  const begun: string[] = [];
  const ends = new Map<string, () => void>();
  const run = (name: string, errand: Errand, host = HOST) =>
    queue.run(host, 1, errand, () => {
      begun.push(name);
      return new Promise<void>((resolve) => ends.set(name, resolve));
    });
  const end = async (name: string) => {
    await settle();
    ends.get(name)?.();
    await settle();
  };
  return { run, end, begun };
}

test('what a tab in view waits for goes first, then what any tab waits for, then what nobody does', async () => {
  const { run, end, begun } = queueWith(new Set([7]));
  void run('first', () => []);
  void run('for nobody', () => []);
  void run('behind', () => [1]);
  void run('behind, later', () => [2]);
  void run('in view', () => [3, 7]);
  void run('in view, later', () => [7]);
  for (const name of ['first', 'in view', 'in view, later', 'behind', 'behind, later']) await end(name);
  expect(begun).toEqual(['first', 'in view', 'in view, later', 'behind', 'behind, later', 'for nobody']);
});

test('a tab that comes into view, and one that joins a request, move it up while it waits', async () => {
  const inView = new Set<number>();
  const { run, end, begun } = queueWith(inView);
  const joined = [4];
  void run('first', () => []);
  void run('one', () => [1]);
  void run('two', () => [2]);
  void run('three', () => [3]);
  void run('four', () => joined);
  inView.add(3);
  await end('first');
  inView.clear();
  inView.add(5);
  joined.push(5);
  await end('three');
  expect(begun).toEqual(['first', 'three', 'four']);
});

test('where nobody can say what is in view, the order is that of asking; each host has its own places', async () => {
  const { run, end, begun } = queueWith(new Set(), () => Promise.reject(new Error('no window')));
  void run('first', () => []);
  void run('second', () => [1]);
  void run('third', () => [2]);
  void run('elsewhere', () => [], 'b.example');
  await end('first');
  await end('second');
  expect(begun).toEqual(['first', 'elsewhere', 'second', 'third']);
});

test('places that become free while it is asked what is in view are given once each', async () => {
  const answer = Promise.withResolvers<ReadonlySet<number>>();
  const queue = createHostQueue(() => answer.promise);
  const ends: (() => void)[] = [];
  let most = 0;
  let running = 0;
  const task = () => {
    most = Math.max(most, ++running);
    return new Promise<void>((resolve) => ends.push(resolve)).finally(() => running--);
  };
  const all = Array.from({ length: 6 }, (_, index) => queue.run(HOST, 2, () => [index], task));
  await settle();
  for (const end of ends) end();
  answer.resolve(new Set([5]));
  for (let turn = 0; turn < 3; turn++) {
    await settle();
    for (const end of ends) end();
  }
  await Promise.all(all);
  expect(ends).toHaveLength(6);
  expect(most).toBe(2);
});
