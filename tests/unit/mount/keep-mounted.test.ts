// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { keepMounted, type Place } from '../../../src/mount/keep-mounted.ts';

let stop: AbortController;
let made: string[];
let stopped: string[];

beforeEach(() => {
  vi.useFakeTimers();
  stop = new AbortController();
  made = [];
  stopped = [];
});

afterEach(() => {
  stop.abort();
  vi.useRealTimers();
  document.body.replaceChildren();
});

/** Keeps one node per `[data-place]` of the page, the attribute's value being its key. */
function start(position: Place['position'] = 'append'): void {
  keepMounted({
    find: () =>
      [...document.querySelectorAll<HTMLElement>('[data-place]')].map((anchor) => ({
        key: anchor.dataset.place ?? '',
        anchor,
        position,
      })),
    create: ({ key }) => {
      made.push(key);
      const element = document.createElement('b');
      element.dataset.ours = key;
      return { element, stop: () => stopped.push(key) };
    },
    ours: '[data-ours]',
    signal: stop.signal,
  });
}

function anchor(key: string): HTMLElement {
  const element = document.createElement('p');
  element.dataset.place = key;
  return element;
}

const ours = () =>
  [...document.querySelectorAll<HTMLElement>('[data-ours]')].map((node) => node.dataset.ours);
const settle = () => vi.advanceTimersByTimeAsync(200);

test('a node is there at once, in its place', () => {
  document.body.append(anchor('a'));
  start('after');
  expect(document.querySelector('p')?.nextElementSibling).toBe(document.querySelector('[data-ours="a"]'));
});

test('a node that the page discards comes back without waiting, the same node', async () => {
  document.body.append(anchor('a'));
  start();
  const node = document.querySelector('[data-ours]');
  node?.remove();
  await vi.advanceTimersByTimeAsync(0);
  expect(document.querySelector('[data-ours]')).toBe(node);
  expect(made).toEqual(['a']);
});

test('an anchor replaced in one batch gets the node', async () => {
  document.body.append(anchor('a'));
  start();
  document.body.replaceChildren(anchor('a'));
  await settle();
  expect(document.querySelector('p')?.firstElementChild).toBe(document.querySelector('[data-ours]'));
  expect(ours()).toEqual(['a']);
});

test('an anchor that comes later gets its node once the page rests', async () => {
  start();
  expect(ours()).toEqual([]);
  document.body.append(anchor('a'));
  await settle();
  expect(ours()).toEqual(['a']);
});

test('a page about something else gets another node, and the old one ends', async () => {
  document.body.append(anchor('a'));
  start();
  document.body.replaceChildren(anchor('b'));
  await settle();
  expect(ours()).toEqual(['b']);
  expect(stopped).toEqual(['a']);
});

test('a copy that came out of a snapshot is removed: never two', async () => {
  document.body.append(anchor('a'));
  start();
  const copy = document.querySelector('[data-ours]')?.cloneNode(true);
  if (copy) document.body.append(copy);
  await settle();
  expect(ours()).toEqual(['a']);
  expect(document.querySelector('[data-ours]')?.parentElement?.tagName).toBe('P');
});

test('at the end nothing of ours is left, and nothing comes back', async () => {
  document.body.append(anchor('a'));
  start();
  stop.abort();
  document.body.append(anchor('b'));
  await settle();
  expect(ours()).toEqual([]);
  expect(stopped).toEqual(['a']);
});

describe('a page that takes our nodes away as soon as they come', () => {
  let taken: number;
  let page: MutationObserver;

  beforeEach(() => {
    taken = 0;
    page = new MutationObserver(() => {
      for (const node of document.querySelectorAll('[data-ours]')) {
        node.remove();
        taken++;
      }
    });
    document.body.append(anchor('a'));
    page.observe(document.body, { childList: true, subtree: true });
    start();
  });
  afterEach(() => page.disconnect());

  test('is not fought without rest', async () => {
    await vi.advanceTimersByTimeAsync(900);
    expect(taken).toBeGreaterThan(1);
    expect(taken).toBeLessThan(50);
  });

  test('is left alone in the end, and its next address is tried anew', async () => {
    await vi.advanceTimersByTimeAsync(8_000);
    const given = taken;
    expect(given).toBeLessThan(200);
    document.body.append(document.createElement('i'));
    await vi.advanceTimersByTimeAsync(20_000);
    expect(taken).toBe(given);
    expect(stopped).toEqual(['a']);
    page.disconnect();
    location.hash = '#elsewhere';
    document.body.append(document.createElement('i'));
    await settle();
    expect(ours()).toEqual(['a']);
  });
});

test('a page that renders itself anew once a second keeps its nodes', async () => {
  document.body.append(anchor('a'));
  start();
  for (let second = 0; second < 10; second++) {
    document.body.replaceChildren(anchor('a'));
    await vi.advanceTimersByTimeAsync(1_000);
    expect(ours()).toEqual(['a']);
  }
});
