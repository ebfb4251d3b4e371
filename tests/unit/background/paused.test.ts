import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

vi.mock('wxt/browser', () => ({ browser: fakeBrowser }));
const { isPausedFor } = await import('../../../src/background/paused.ts');
const { changePause } = await import('../../../src/background/settings.ts');

const OWN = { url: 'chrome-extension://me/history.html' };
const NPM = { url: 'https://www.npmjs.com/package/x' };
const GITHUB = { url: 'https://github.com/a/b' };
const hours = (count: number) => new Date(Date.now() + count * 3_600_000).toISOString();

beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({
    manifest_version: 3,
    name: 'x',
    version: '1.2.3',
  });
});

test('a pause counts for the site that asks', async () => {
  await changePause('www.npmjs.com', null);
  expect(await isPausedFor('npm:x', NPM)).toBe(true);
  expect(await isPausedFor('npm:x', GITHUB)).toBe(false);
  expect(await isPausedFor('github:a/b', GITHUB)).toBe(false);
});

test('our own pages go by the site that shows the subject', async () => {
  await changePause('www.npmjs.com', null);
  expect(await isPausedFor('npm:x', OWN)).toBe(true);
  expect(await isPausedFor('github:a/b', OWN)).toBe(false);
  expect(await isPausedFor('npm:x', {})).toBe(true);
});

test('a pause ends by itself, or when it is resumed', async () => {
  await changePause('github.com', hours(1));
  expect(await isPausedFor('github:a/b', GITHUB)).toBe(true);
  await changePause('github.com', hours(-1));
  expect(await isPausedFor('github:a/b', GITHUB)).toBe(false);
  await changePause('github.com', null);
  await changePause('github.com', undefined);
  expect(await isPausedFor('github:a/b', GITHUB)).toBe(false);
});
