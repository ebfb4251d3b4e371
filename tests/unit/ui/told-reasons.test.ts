import { expect, it } from 'vitest';
import type { Current } from '../../../src/history/types.ts';
import type { Reason } from '../../../src/policy/types.ts';
import { toldReasons } from '../../../src/ui/text/told-reasons.ts';
import { current, storyOf } from './stories/blank.ts';

type Case = { head: string; terms: Partial<Current>; reasons: [Reason['code'], string][] };

function told({ head, terms, reasons }: Case): string[] {
  const story = storyOf('npm:x', {
    label: { level: 'alert', text: head },
    history: { current: { ...current, ...terms } },
    reasons: reasons.map(([code, text]) => ({ code, level: 'alert', text })),
  });
  return toldReasons(story).map(({ text }) => text);
}

it('leaves out what the words below tell: added words, their clauses and that the field lacks them', () => {
  const clause = { kind: 'named-party' as const, quote: 'not granted to Initech' };
  const terms = {
    text: 'LicenseRef-MIT-modified',
    base: 'MIT',
    additions: [clause.quote],
    clauses: [clause],
  };
  const reasons: Case['reasons'] = [
    ['clause', 'The text limits who may use it (named parties)'],
    ['restricted-behind-open', 'The field says MIT, but the text limits who may use it or for what'],
    ['added-text', 'The text is MIT + added terms'],
    ['mismatch', 'The field says MIT, the file says MIT + added terms'],
    ['category', 'MIT + added terms, limits who may use it or for what'],
  ];
  expect(told({ head: 'MIT + added terms', terms, reasons })).toEqual([
    'The field says MIT, but the text limits who may use it or for what',
  ]);
});

it('says once that field and file disagree, in the head', () => {
  const reasons: Case['reasons'] = [
    ['mismatch', 'The field says MIT, the file says GPL-3.0-only'],
    ['category', 'GPL-3.0-only, strong copyleft'],
  ];
  const head = 'Field says MIT, file says GPL-3.0';
  expect(told({ head, terms: { text: 'GPL-3.0-only', base: null }, reasons })).toEqual([
    'GPL-3.0-only, strong copyleft',
  ]);
});

it('knows the short form of a GNU id as the same', () => {
  const reasons: Case['reasons'] = [
    ['change', 'AGPL-3.0-or-later since 2.0.0, was MIT'],
    ['category', 'AGPL-3.0-or-later, network copyleft'],
  ];
  expect(told({ head: 'AGPL-3.0 since 2.0.0, was MIT', terms: {}, reasons })).toEqual([
    'AGPL-3.0-or-later, network copyleft',
  ]);
});
