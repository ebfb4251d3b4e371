// @vitest-environment happy-dom
import { fileURLToPath } from 'node:url';
import { afterEach, expect, test, vi } from 'vitest';
import { ContentScriptContext } from '../../../src/script-life.ts';
import { ownScriptLife } from '../../../tools/build/own-script-life.ts';

vi.mock('wxt/browser', () => ({ browser: { runtime: { id: 'ours' } } }));

test('the class of WXT is replaced where WXT keeps it, and nothing else is', () => {
  const { load } = ownScriptLife();
  const loaded = (id: string) => (typeof load === 'function' ? Reflect.apply(load, {}, [id]) : undefined);
  const theirs = fileURLToPath(import.meta.resolve('wxt/utils/content-script-context'));
  expect(loaded(theirs)).toContain('script-life.ts');
  expect(loaded(theirs.replace('context', 'ui'))).toBeNull();
});

afterEach(() => vi.unstubAllEnvs());

test('in Firefox a script ends when a newer one of its name starts, and only then', () => {
  vi.stubEnv('FIREFOX', 'true');
  const [badge, other] = [new ContentScriptContext('badge'), new ContentScriptContext('other')];
  expect([badge.signal.aborted, other.signal.aborted]).toEqual([false, false]);
  const newer = new ContentScriptContext('badge');
  expect([badge.signal.aborted, other.signal.aborted, newer.signal.aborted]).toEqual([true, false, false]);
});

test('in Chromium, which starts no second one in a page, it asks nothing of the page', () => {
  const dispatch = vi.spyOn(document, 'dispatchEvent');
  expect(new ContentScriptContext('badge').signal.aborted).toBe(false);
  expect(dispatch).not.toHaveBeenCalled();
});
