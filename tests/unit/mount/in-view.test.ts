// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchView } from '../../../src/mount/in-view.ts';

type Entry = { target: Element; isIntersecting: boolean };
let arrive: (entries: Entry[]) => void;
let observed: Element[];

beforeEach(() => {
  observed = [];
  class Observer {
    constructor(callback: (entries: Entry[]) => void) {
      arrive = callback;
    }
    observe = (target: Element) => observed.push(target);
    unobserve = (target: Element) => {
      observed = observed.filter((each) => each !== target);
    };
    disconnect = () => {
      observed = [];
    };
  }
  vi.stubGlobal('IntersectionObserver', Observer);
});
afterEach(() => vi.unstubAllGlobals());

test('an element counts once it was in view, and is watched no longer', () => {
  const changed = vi.fn();
  const sees = watchView(changed, new AbortController().signal);
  const [near, far] = [document.createElement('p'), document.createElement('p')];
  expect([sees(near), sees(far), sees(near)]).toEqual([false, false, false]);
  expect(observed).toEqual([near, far]);
  arrive([
    { target: near, isIntersecting: true },
    { target: far, isIntersecting: false },
  ]);
  expect([sees(near), sees(far)]).toEqual([true, false]);
  expect(observed).toEqual([far]);
  expect(changed).toHaveBeenCalledTimes(1);
});

test('nothing that came into view is no news', () => {
  const changed = vi.fn();
  watchView(changed, new AbortController().signal);
  arrive([{ target: document.body, isIntersecting: false }]);
  expect(changed).not.toHaveBeenCalled();
});

test('it ends with the signal', () => {
  const stop = new AbortController();
  watchView(() => undefined, stop.signal)(document.body);
  stop.abort();
  expect(observed).toEqual([]);
});
