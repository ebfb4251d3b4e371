import { expect, test } from 'vitest';
import { createStories, type Step } from '../../../src/answers/stories.ts';
import { historyWith } from '../policy/fixtures.ts';

const evidence = { shipped: [], revisions: [] };
const step = (version: string, more: boolean): Step => ({
  history: historyWith({ version }),
  evidence,
  more,
});

/** A look-up whose steps the test gives one by one. */
function byHand() {
  let looks = 0;
  const gates = [Promise.withResolvers<Step>(), Promise.withResolvers<Step>()];
  async function* lookUp() {
    looks++;
    for (const gate of gates) yield await gate.promise;
  }
  return { lookUp, give: (index: number, value: Step) => gates[index]?.resolve(value), looks: () => looks };
}

test('any number of tabs share one look-up, stage by stage', async () => {
  const { lookUp, give, looks } = byHand();
  const stories = createStories(lookUp, () => 0);
  const first = [stories.after('npm:a', 0, []), stories.after('npm:a', 0, [])];
  give(0, step('1.0.0', true));
  const stages = await Promise.all(first);
  expect(stages.map(({ stage, more }) => ({ stage, more }))).toEqual([
    { stage: 1, more: true },
    { stage: 1, more: true },
  ]);
  const second = stories.after('npm:a', 1, []);
  give(1, step('2.0.0', false));
  expect(await second).toMatchObject({ stage: 2, more: false, history: { current: { version: '2.0.0' } } });
  expect(looks()).toBe(1);
});

test('who has seen more than a new look-up will tell still gets its end', async () => {
  const stories = createStories(
    async function* () {
      yield step('1.0.0', true);
    },
    () => 0,
  );
  expect(await stories.after('npm:a', 7, [])).toMatchObject({ stage: 1, more: false });
});

test('a finished look-up is told again for a while, then made anew', async () => {
  let now = 0;
  let looks = 0;
  const stories = createStories(
    async function* () {
      looks++;
      yield step('1.0.0', false);
    },
    () => now,
  );
  await stories.after('npm:a', 0, []);
  await stories.after('npm:a', 0, []);
  expect(looks).toBe(1);
  now = 60_000;
  await stories.after('npm:a', 0, []);
  expect(looks).toBe(2);
});

test('a look-up that fails is an error for who asked, and is tried again', async () => {
  let looks = 0;
  const stories = createStories(
    async function* () {
      if (looks++ === 0) throw new Error('broken');
      yield step('1.0.0', false);
    },
    () => 0,
  );
  await expect(stories.after('npm:a', 0, [])).rejects.toThrow('nothing came of looking up npm:a');
  expect(await stories.after('npm:a', 0, [])).toMatchObject({ stage: 1 });
});

test('a look-up is for the tabs that wait for it now', async () => {
  const { lookUp, give } = byHand();
  let tabs: () => readonly number[] = () => [];
  const stories = createStories(
    (_, errand) => {
      tabs = errand;
      return lookUp();
    },
    () => 0,
  );
  const first = Promise.all([stories.after('npm:a', 0, [1]), stories.after('npm:a', 0, [2])]);
  expect(tabs()).toEqual([1, 2]);
  give(0, step('1.0.0', true));
  await first;
  expect(tabs()).toEqual([]);
  const second = stories.after('npm:a', 1, [2]);
  expect(tabs()).toEqual([2]);
  give(1, step('2.0.0', false));
  await second;
  expect(tabs()).toEqual([]);
});
