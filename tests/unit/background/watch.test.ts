import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { History } from '../../../src/history/types.ts';
import type { News } from '../../../src/policy/news.ts';
import { historyWith } from '../policy/fixtures.ts';
import { withAnswers } from './with-answers.ts';

vi.mock('wxt/browser', () => ({ browser: fakeBrowser }));
const { addWatched, dropWatched, isOnWatch, markSeen, readWatched } = await import(
  '../../../src/background/watch/watch-list.ts'
);
const { BATCH, lookAgain } = await import('../../../src/background/watch/look-again.ts');
const { MOST_WATCHED } = await import('../../../src/background/watch/watched.ts');

withAnswers();
beforeEach(() => fakeBrowser.reset());

const START = Date.parse('2026-11-23T12:00:00Z');
const HOUR = 60 * 60 * 1000;
const iso = (ms: number) => new Date(ms).toISOString();

/** A worker whose clock and whose look-ups the test sets. */
function world(answers: Record<string, History>) {
  const state = { now: START, looked: [] as string[], told: [] as [string, News[]][] };
  const look = () =>
    lookAgain({
      lookUp: async (subject) => {
        state.looked.push(subject);
        const history = answers[subject];
        if (!history) throw new Error('no answer');
        return history;
      },
      now: () => state.now,
      tell: async (subject, news) => {
        state.told.push([subject, news]);
      },
      pause: async () => undefined,
    });
  return { state, look, answers };
}

const agpl = historyWith({ text: 'AGPL-3.0-only', declared: 'AGPL-3.0-only', fingerprint: 'bb22' });

test('the first look is what later ones are compared with; a change is told once', async () => {
  await addWatched(['npm:a@1.0.0'], iso(START));
  const { state, look, answers } = world({ 'npm:a': historyWith({}) });
  await look();
  expect(state.told).toEqual([]);
  answers['npm:a'] = agpl;
  await look();
  expect(state.looked).toHaveLength(1);
  state.now += 25 * HOUR;
  await look();
  expect(state.told).toMatchObject([['npm:a', [{ from: 'MIT', to: 'AGPL-3.0-only', where: '2.0.0' }]]]);
  state.now += 25 * HOUR;
  await look();
  expect(state.told).toHaveLength(1);
  expect(await readWatched()).toMatchObject([{ subject: 'npm:a', news: [{ to: 'AGPL-3.0-only' }] }]);
  await markSeen();
  expect(await readWatched()).toMatchObject([{ news: [] }]);
});

test('after a long sleep a few are looked at for each alarm, the longest waiting first', async () => {
  const names = Array.from({ length: 25 }, (_, index) => `npm:a${index}`);
  for (const [index, name] of names.entries()) await addWatched([name], iso(START + index));
  const { state, look } = world(Object.fromEntries(names.map((name) => [name, historyWith({})])));
  state.now += 100 * HOUR;
  await look();
  expect(state.looked).toEqual(names.slice(0, BATCH));
  await look();
  await look();
  await look();
  expect(state.looked).toEqual(names);
});

test('a host out of reach is tried again with the next alarm, and holds up no other', async () => {
  await addWatched(['github:o/r', 'npm:b'], iso(START));
  const offline = historyWith({ version: null, declared: null, text: null, gap: { code: 'offline' } });
  const { state, look } = world({ 'github:o/r': offline, 'npm:b': historyWith({}) });
  await look();
  expect(state.looked).toEqual(['github:o/r', 'npm:b']);
  expect(await readWatched()).toMatchObject([
    { next: iso(START + HOUR / 4), lookedAt: null },
    { next: iso(START + 24 * HOUR), lookedAt: iso(START) },
  ]);
});

test('a used up quota ends the round until it returns', async () => {
  await addWatched(['github:o/r', 'npm:b'], iso(START));
  const gap = { code: 'rate-limited' as const, until: iso(START + 5 * HOUR) };
  const { state, look } = world({ 'github:o/r': historyWith({ version: null, declared: null, gap }) });
  await look();
  expect(state.looked).toEqual(['github:o/r']);
  expect((await readWatched())[0]).toMatchObject({ next: gap.until, lookedAt: null });
});

test('a look that fails is tried again later, and is no news', async () => {
  await addWatched(['npm:a'], iso(START));
  const { state, look, answers } = world({});
  await look();
  await look();
  expect(state.looked).toHaveLength(1);
  answers['npm:a'] = historyWith({});
  state.now += 3 * HOUR;
  await look();
  expect(await readWatched()).toMatchObject([{ seen: { terms: 'MIT' }, news: [] }]);
});

test('what is removed while it is looked at stays removed', async () => {
  await addWatched(['npm:a'], iso(START));
  await lookAgain({
    lookUp: async () => {
      await dropWatched('npm:a@2.0.0');
      return agpl;
    },
    now: () => START,
    tell: async () => undefined,
    pause: async () => undefined,
  });
  expect(await readWatched()).toEqual([]);
});

test('each is watched once, whatever the version, and the list has an end', async () => {
  expect(await addWatched(['npm:a@1.0.0', 'npm:a', 'github:o/r@main'], iso(START))).toEqual({
    added: 2,
    refused: 0,
  });
  expect(await isOnWatch('npm:a@9.0.0')).toBe(true);
  expect(await isOnWatch('npm:b')).toBe(false);
  const many = Array.from({ length: MOST_WATCHED }, (_, index) => `npm:b${index}`);
  expect(await addWatched(many, iso(START))).toEqual({ added: MOST_WATCHED - 2, refused: 2 });
});

test('what makes no sense in storage is not watched', async () => {
  await fakeBrowser.storage.local.set({ watched: ['npm:a', { subject: 1 }] });
  expect(await readWatched()).toEqual([]);
});
