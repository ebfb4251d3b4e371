import { expect, test, vi } from 'vitest';
import type { Brief } from '../../../src/messages/surfaces.ts';
import { briefFeed, followBriefs, knownBrief, lookAt } from '../../../src/sites/briefs.ts';
import type { Tools } from '../../../src/sites/site.ts';

function brief(text: string): Brief {
  const label = {
    subject: 'npm:x',
    level: 'fine' as const,
    text,
    short: text,
    name: text,
    at: '',
    revision: '',
  };
  return { label, version: '1.0.0', terms: text };
}

/** Tools whose worker answers with the given words in turn; `store` tells of a change in storage. */
function tools(answers: string[]) {
  const listeners: ((keys: string[]) => void)[] = [];
  const asked: unknown[] = [];
  const stop = new AbortController();
  const given = {
    ask: async (name: string, request: unknown) => {
      asked.push([name, request]);
      const value = answers.shift();
      return value ? { ok: true, value: brief(value) } : { ok: false, code: 'failed', message: '' };
    },
    onStored: (changed: (keys: string[]) => void) => listeners.push(changed),
    signal: stop.signal,
  } as unknown as Tools;
  return { given, asked, stop, store: (key: string) => listeners.forEach((each) => void each([key])) };
}

test('a badge shows what the worker says, and asks again under another policy', async () => {
  const { given, asked, store } = tools(['MIT', 'MIT, watched']);
  const shown: string[] = [];
  await briefFeed({ name: 'a', range: '^1.0.0' })((label) => shown.push(label.text), given);
  expect(asked).toEqual([['brief', { wanted: { name: 'a', range: '^1.0.0' } }]]);
  store('label:npm:a');
  expect(asked).toHaveLength(1);
  store('revision');
  await vi.waitFor(() => expect(shown).toEqual(['MIT', 'MIT, watched']));
});

test('a badge is told anew when a pause begins or ends', async () => {
  const { given, store } = tools(['paused', 'MIT']);
  const shown: string[] = [];
  await briefFeed({ name: 'c', range: null })((label) => shown.push(label.text), given);
  expect(shown).toEqual(['paused']);
  store('paused');
  await vi.waitFor(() => expect(shown).toEqual(['paused', 'MIT']));
});

test('what was found is known to others, and they hear of it', async () => {
  const { given, stop } = tools(['ISC']);
  const heard = vi.fn();
  followBriefs(heard, stop.signal);
  expect(knownBrief({ name: 'b', range: null })).toBe(null);
  await lookAt({ name: 'b', range: null }, given);
  expect(knownBrief({ name: 'b', range: null })?.terms).toBe('ISC');
  expect(heard).toHaveBeenCalledTimes(1);
});

test('an answer that did not come is not known', async () => {
  const { given } = tools([]);
  expect(await lookAt({ name: 'd', range: null }, given)).toBe(null);
  expect(knownBrief({ name: 'd', range: null })).toBe(null);
});
