// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from 'vitest';
import type { Label } from '../../../src/policy/types.ts';
import { watchLabel } from '../../../src/sites/watch-label.ts';

const storage = vi.hoisted(() => ({ get: vi.fn(), asked: vi.fn() }));
vi.mock('wxt/browser', () => ({
  browser: {
    runtime: { id: 'me', sendMessage: storage.asked },
    storage: {
      local: { get: storage.get },
      onChanged: { addListener: () => undefined, removeListener: () => undefined },
    },
  },
}));

const label: Label = {
  subject: 'npm:x',
  level: 'fine',
  text: 'MIT',
  short: 'MIT',
  name: 'MIT, nothing flagged by your policy',
  at: new Date().toISOString(),
  revision: 'r',
};
const told = { ...label, level: 'notice', name: 'told by the worker' };

beforeEach(() => {
  storage.asked.mockResolvedValue({ ok: true, value: { label: told, stage: 1, more: false } });
});

/** The names of all labels that were shown. */
async function shownWith(): Promise<string[]> {
  const shown: string[] = [];
  const quiet = Promise.resolve(() => false);
  const { signal } = new AbortController();
  await watchLabel({ subject: 'npm:x' }, ({ name }) => shown.push(name), { quiet, signal });
  return shown;
}

it('a label that is kept whole is shown, and the worker left alone', async () => {
  storage.get.mockResolvedValue({ 'label:npm:x': label, revision: 'r' });
  expect(await shownWith()).toEqual([label.name]);
});

it.each<[string, unknown]>([
  ['none', undefined],
  ['a number', 7],
  ['one without words', { ...label, text: undefined }],
  ['one of a level that there is not', { ...label, level: 'splendid' }],
  ['one of no time', { ...label, at: 'yesterday' }],
  ['one of another shape', { subject: 'npm:x', verdict: 'fine' }],
])('where %s is kept, the worker is asked and nothing else is shown', async (_, kept) => {
  storage.get.mockResolvedValue({ 'label:npm:x': kept, revision: 'r' });
  expect(await shownWith()).toEqual([told.name]);
});

it('where the browser cannot read its storage, the worker is asked', async () => {
  storage.get.mockRejectedValue(new Error('storage is corrupted'));
  expect(await shownWith()).toEqual([told.name]);
});
