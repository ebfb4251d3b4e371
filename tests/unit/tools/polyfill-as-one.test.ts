import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createContext, runInContext } from 'node:vm';
import { expect, test } from 'vitest';
import { polyfillAsOne } from '../../../tools/build/polyfill-as-one.ts';

const POLYFILL = fileURLToPath(import.meta.resolve('webextension-polyfill'));

function transformed(id: string): string | null {
  const { transform } = polyfillAsOne();
  const code = readFileSync(id, 'utf8');
  return typeof transform === 'function' ? Reflect.apply(transform, {}, [code, id]) : null;
}

test('the polyfill comes as one object, and none of the browser’s interfaces is touched for it', () => {
  const touched: string[] = [];
  const runtime = { id: 'ours' };
  const chrome = new Proxy({ runtime, app: {} } as Record<string, unknown>, {
    get: (of, name) => {
      if (name !== 'runtime') touched.push(String(name));
      return of[String(name)];
    },
  });
  const module: { exports: { whole?: typeof globalThis & { runtime: { id: string } } } } = { exports: {} };
  runInContext(transformed(POLYFILL) ?? '', createContext({ module, exports: module.exports, chrome }));
  expect(module.exports.whole?.runtime.id).toBe('ours');
  expect(touched).not.toContain('app');
});

test('who asks for the browser gets that object', () => {
  const wrapper = fileURLToPath(import.meta.resolve('@wxt-dev/webextension-polyfill/browser'));
  expect(transformed(wrapper)).toContain('export const browser = polyfill.whole');
});
