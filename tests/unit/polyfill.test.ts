import { expect, test, vi } from 'vitest';

type Callback<T> = (value: T) => void;
type Listener = (message: unknown, sender: unknown, reply: Callback<unknown>) => boolean | undefined;

/** A `chrome` as Chromium had it before it knew promises: the last argument is a callback, errors lie in `lastError`. */
function callbackOnlyChrome() {
  const listeners: Listener[] = [];
  const runtime = {
    id: 'fineprint',
    lastError: null as { message: string } | null,
    sendMessage(message: unknown, callback: Callback<unknown>) {
      if (message === 'nobody')
        runtime.lastError = { message: 'Could not establish connection. Receiving end does not exist.' };
      callback(message === 'nobody' ? undefined : { echoed: message });
      runtime.lastError = null;
    },
    onMessage: {
      addListener: (listener: Listener) => listeners.push(listener),
      removeListener() {},
      hasListener: () => false,
    },
  };
  const local = { get: (_keys: unknown, callback: Callback<unknown>) => callback({ revision: 'r1' }) };
  return { chrome: { runtime, storage: { local } }, listeners };
}

const { chrome, listeners } = callbackOnlyChrome();
vi.stubGlobal('chrome', chrome);
vi.stubGlobal('browser', undefined);
const { default: browser } = await import('webextension-polyfill');

test('calls with callbacks become promises', async () => {
  expect(await browser.runtime.sendMessage('hello')).toEqual({ echoed: 'hello' });
  expect(await browser.storage.local.get('revision')).toEqual({ revision: 'r1' });
});

test('lastError becomes a rejection', async () => {
  await expect(browser.runtime.sendMessage('nobody')).rejects.toThrow('Receiving end does not exist');
});

test('a listener that returns a promise answers, and holds the channel open until then', async () => {
  browser.runtime.onMessage.addListener((message: unknown) => Promise.resolve({ answered: message }));
  const { promise, resolve } = Promise.withResolvers<unknown>();
  expect(listeners[0]?.('question', {}, resolve)).toBe(true);
  expect(await promise).toEqual({ answered: 'question' });
});
