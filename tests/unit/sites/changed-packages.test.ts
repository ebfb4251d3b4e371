import { expect, test } from 'vitest';
import type { MoveFacts } from '../../../src/messages/surfaces.ts';
import { viewOfMoves } from '../../../src/sites/github/changed-packages.ts';

const same: MoveFacts = { level: 'unknown', text: 'a 1.0.0 → 1.1.0: MIT, as before', outcome: 'same' };
const added: MoveFacts = { level: 'alert', text: 'b 1.0.0 comes in: BUSL-1.1', outcome: 'new' };
const changed: MoveFacts = {
  level: 'notice',
  text: 'c 1.0.0 → 2.0.0: MIT → AGPL-3.0-only',
  outcome: 'changed',
};
const unclear: MoveFacts = {
  level: 'unknown',
  text: 'd 1.0.0 → 2.0.0: terms not recognised',
  outcome: 'unclear',
};

test('a change of terms comes first, others are counted', () => {
  const view = viewOfMoves([same, added, changed, { ...changed, text: 'z' }], 4);
  expect(view.text).toBe(`${changed.text} · 1 more`);
  expect(view.level).toBe('alert');
  expect(view.rows?.map(({ text }) => text)).toEqual([changed.text, 'z', added.text, same.text]);
});

test('without a change the packages are counted', () => {
  expect(viewOfMoves([same, added], 2).text).toBe('2 packages come in or move, no change of terms');
  expect(viewOfMoves([same, unclear], 2).text).toBe('2 packages come in or move, the terms of 1 unclear');
});

test('a single package is told by itself', () => {
  expect(viewOfMoves([added], 1)).toMatchObject({ level: 'alert', text: added.text });
});

test('what was not looked at yet is counted, and is never fine', () => {
  expect(viewOfMoves([], 3)).toMatchObject({ level: 'pending' });
  expect(viewOfMoves([{ ...same, level: 'fine' }], 3)).toMatchObject({
    level: 'unknown',
    text: `${same.text} · 2 of 3 not looked at yet`,
  });
});
