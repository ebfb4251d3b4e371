// @vitest-environment happy-dom
import { fileURLToPath } from 'node:url';
import { expect, test, vi } from 'vitest';
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

test('a script ends when a newer one of its name starts, and only then', () => {
  const [badge, other] = [new ContentScriptContext('badge'), new ContentScriptContext('other')];
  expect([badge.signal.aborted, other.signal.aborted]).toEqual([false, false]);
  const newer = new ContentScriptContext('badge');
  expect([badge.signal.aborted, other.signal.aborted, newer.signal.aborted]).toEqual([true, false, false]);
});
