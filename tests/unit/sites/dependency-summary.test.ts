// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import type { Brief } from '../../../src/messages/surfaces.ts';
import type { Level } from '../../../src/policy/types.ts';
import { summarise } from '../../../src/sites/dependency-summary.ts';

function brief(level: Level, text: string): Brief {
  const label = { subject: 'npm:x', level, text, short: text, name: text, at: '', revision: '' };
  return { label, version: '1.0.0', terms: text };
}

const nothing = (why: string): Brief => ({ ...brief('unknown', why), version: null, terms: null });

function dependency(name: string, known: Brief | null) {
  return { wanted: { name, range: null }, brief: known };
}

test('what is not known at all is not told as known by its field', () => {
  const view = summarise([
    dependency('a', brief('unknown', 'ISC')),
    dependency('b', nothing('paused')),
    dependency('c', nothing('paused')),
  ]);
  expect(view.level).toBe('unknown');
  expect(view.text).toBe('1 by licence field only · 2 not known');
  expect(view.rows?.map(({ text }) => text)).toEqual([
    'a 1.0.0: ISC (licence field only)',
    'b: paused',
    'c: paused',
  ]);
});

test('the worst comes first, by name, and what is left is counted', () => {
  const view = summarise([
    dependency('a', brief('fine', 'MIT')),
    dependency('b', brief('unknown', 'ISC')),
    dependency('c', brief('alert', 'BUSL-1.1')),
    dependency('d', brief('notice', 'GPL-3.0')),
    dependency('e', brief('notice', 'LGPL-3.0')),
    dependency('f', brief('notice', 'MPL-2.0')),
    dependency('g', null),
  ]);
  expect(view.level).toBe('alert');
  expect(view.text).toBe(
    '1 alert: c (BUSL-1.1) · 3 notices: d (GPL-3.0), e (LGPL-3.0) and 1 more · 1 by licence field only · ' +
      '1 with nothing flagged · 1 of 7 not looked at yet',
  );
  expect(view.rows?.map(({ text }) => text)).toEqual([
    'c 1.0.0: BUSL-1.1',
    'd 1.0.0: GPL-3.0',
    'e 1.0.0: LGPL-3.0',
    'f 1.0.0: MPL-2.0',
    'b 1.0.0: ISC (licence field only)',
    'a 1.0.0: MIT',
  ]);
});

test('while something is left, nothing counts as fine', () => {
  expect(summarise([dependency('a', brief('fine', 'MIT')), dependency('b', null)]).level).toBe('unknown');
  expect(summarise([dependency('b', null)]).level).toBe('pending');
  expect(summarise([dependency('a', brief('fine', 'MIT'))]).level).toBe('fine');
});

test('of very many, the worst are listed and the rest counted', () => {
  const many = Array.from({ length: 300 }, (_, at) => dependency(`fine-${at}`, brief('fine', 'MIT')));
  const { rows = [] } = summarise([...many, dependency('bad', brief('alert', 'BUSL-1.1'))]);
  expect(rows[0]?.text).toMatch(/^bad /);
  expect(rows).toHaveLength(201);
  expect(rows.at(-1)).toEqual({ level: 'fine', text: 'and 101 more' });
});
