import { expect, test } from 'vitest';
import type { Current } from '../../../src/history/types.ts';
import type { Clause } from '../../../src/license/types.ts';
import { DEFAULT_POLICY } from '../../../src/policy/default-policy.ts';
import { labelOf } from '../../../src/policy/label.ts';
import type { Policy } from '../../../src/policy/types.ts';
import { judge } from '../../../src/policy/verdict.ts';
import { change, historyWith } from './fixtures.ts';

const NOW = Date.parse('2026-11-23T12:00:00Z');
const named: Clause = {
  kind: 'named-party',
  quote: 'shall not be granted to Microsoft Corporation',
  names: ['Microsoft Corporation'],
};
const withMicrosoft: Partial<Policy> = { organisations: [{ name: 'Microsoft' }] };
const lerna: Partial<Current> = {
  declared: 'MIT',
  text: 'LicenseRef-MIT-modified',
  category: 'field-of-use',
  mismatch: true,
  additions: [named.quote],
  clauses: [named],
};
const agpl: Partial<Current> = {
  declared: 'AGPL-3.0-or-later',
  text: 'AGPL-3.0-or-later',
  category: 'network-copyleft',
};

type Row = [
  what: string,
  current: Partial<Current>,
  policy: Partial<Policy>,
  level: string,
  text: string,
  short: string,
];

test.each<Row>([
  ['permissive, unchanged', {}, {}, 'fine', '', ''],
  [
    'conditions removed stay quiet',
    { since: change({ direction: 'loosened', from: 'GPL-3.0-only', to: 'MIT' }) },
    {},
    'fine',
    '',
    '',
  ],
  [
    'a text that is near none of the standard texts',
    { declared: null, text: 'LicenseRef-0a1b2c3d', category: 'unknown' },
    {},
    'notice',
    'Own terms',
    'not recognised',
  ],
  [
    'a text of its own that asks something',
    {
      text: 'LicenseRef-0a1b2c3d',
      base: null,
      category: 'unknown',
      clauses: [{ kind: 'terms-of-service', quote: 'x' }],
    },
    {},
    'notice',
    'Own terms, binds to terms of service',
    'own terms',
  ],
  [
    'a text of its own that took the place of a licence',
    {
      text: 'LicenseRef-0a1b2c3d',
      base: null,
      category: 'unknown',
      clauses: [{ kind: 'terms-of-service', quote: 'x' }],
      since: change({ from: 'BSD-3-Clause', to: 'LicenseRef-0a1b2c3d' }),
    },
    {},
    'notice',
    'Own terms since 2.0.0, was BSD-3-Clause',
    'own terms',
  ],
  [
    'a text of its own of which the kind is known',
    { declared: null, text: 'LicenseRef-0a1b2c3d', category: 'proprietary' },
    {},
    'notice',
    'Own terms, proprietary',
    'proprietary',
  ],
  ['copyleft from the start', agpl, {}, 'notice', 'AGPL-3.0, network copyleft', 'net copyleft'],
  [
    'copyleft since',
    { ...agpl, since: change({}) },
    {},
    'notice',
    'AGPL-3.0 since 2.0.0, was MIT',
    'was MIT',
  ],
  [
    'copyleft that the reader finds fine, changed lately',
    { ...agpl, since: change({}) },
    { categories: { ...DEFAULT_POLICY.categories, 'network-copyleft': 'fine' } },
    'notice',
    'AGPL-3.0 since 2.0.0, was MIT',
    'was MIT',
  ],
  [
    'the same, changed long ago',
    { ...agpl, since: change({ date: '2024-01-01T00:00:00Z' }) },
    { categories: { ...DEFAULT_POLICY.categories, 'network-copyleft': 'fine' } },
    'fine',
    '',
    '',
  ],
  [
    'a source-available licence',
    { declared: 'BUSL-1.1', text: 'BUSL-1.1', category: 'source-available' },
    {},
    'alert',
    'BUSL-1.1, source-available',
    'restricted use',
  ],
  [
    'no licence at all',
    { declared: null, text: null, category: 'none', field: undefined, fingerprint: null },
    {},
    'notice',
    'No licence stated',
    'no licence',
  ],
  [
    'declared proprietary',
    { declared: 'UNLICENSED', text: null, category: 'proprietary' },
    {},
    'notice',
    'UNLICENSED, proprietary',
    'proprietary',
  ],
  [
    'field and file disagree',
    { text: 'ISC', mismatch: true },
    {},
    'notice',
    'Field says MIT, file says ISC',
    'file differs',
  ],
  [
    'added words',
    { text: 'LicenseRef-MIT-modified', category: 'unknown', additions: ['Say hello.'] },
    {},
    'notice',
    'MIT + added terms',
    '+ added terms',
  ],
  ['a restricting clause', lerna, {}, 'alert', 'MIT + added terms', '+ added terms'],
  [
    'a clause with a listed name',
    lerna,
    withMicrosoft,
    'alert',
    'Names an organisation you listed',
    'listed name',
  ],
  [
    'restricted text behind an open field',
    { text: 'BUSL-1.1', category: 'source-available', mismatch: true },
    {},
    'alert',
    'Field says MIT, file says BUSL-1.1',
    'file differs',
  ],
  ['the text was not read', { text: null, gap: { code: 'too-large' } }, {}, 'unknown', '', ''],
  [
    'nothing could be looked at',
    { version: null, declared: null, text: null, category: 'unknown', gap: { code: 'offline' } },
    {},
    'unknown',
    'Not checked: no connection',
    'not checked',
  ],
  [
    'rate limited',
    {
      version: null,
      declared: null,
      text: null,
      category: 'unknown',
      gap: { code: 'rate-limited', until: '2026-11-23T14:05:00Z' },
    },
    {},
    'unknown',
    'Not checked: rate limited until 14:05',
    'not checked',
  ],
])('%s', (_, current, policy, level, text, short) => {
  const history = historyWith(current);
  const verdict = judge(history, { ...DEFAULT_POLICY, ...policy }, { now: NOW });
  expect(verdict.level).toBe(level);
  expect(labelOf(verdict, history, 'r1', { zone: 'UTC' })).toMatchObject({
    level,
    text,
    short,
  });
});

test.each<[what: string, current: Partial<Current>, name: string]>([
  ['nothing flagged', {}, 'Licence: MIT. Nothing flagged by your policy.'],
  [
    'a licence and its kind',
    { declared: 'BUSL-1.1', text: 'BUSL-1.1', category: 'source-available' },
    'Licence: BUSL-1.1, source-available.',
  ],
  ['the short form of an id', agpl, 'Licence: AGPL-3.0, network copyleft.'],
  [
    'no licence',
    { declared: null, text: null, category: 'none', field: undefined, fingerprint: null },
    'Licence: No licence stated.',
  ],
  [
    'a text of its own',
    {
      declared: null,
      text: 'LicenseRef-0a1b2c3d',
      base: null,
      category: 'unknown',
      clauses: [{ kind: 'terms-of-service', quote: 'x' }],
      since: change({ from: 'BSD-3-Clause', to: 'LicenseRef-0a1b2c3d' }),
    },
    'Licence: Own terms since 2.0.0, was BSD-3-Clause. The text binds to terms of service.',
  ],
  [
    'a field that is wrong',
    { text: 'BUSL-1.1', category: 'source-available', mismatch: true },
    'Licence: Field says MIT, file says BUSL-1.1. The field says MIT, but the text is source-available. BUSL-1.1, source-available.',
  ],
])('the name says each thing once: %s', (_, current, name) => {
  const history = historyWith(current);
  const verdict = judge(history, DEFAULT_POLICY, { now: NOW });
  expect(labelOf(verdict, history, 'r1', { zone: 'UTC' }).name).toBe(name);
});

test('restricted terms behind an open field make a sentence, whatever restricts them', () => {
  const { reasons } = judge(historyWith(lerna), DEFAULT_POLICY, { now: NOW });
  expect(reasons.map(({ text }) => text)).toContain(
    'The field says MIT, but the text limits who may use it or for what',
  );
});

test("what the page can read never repeats the reader's lists", () => {
  const history = historyWith(lerna);
  const verdict = judge(
    history,
    { ...DEFAULT_POLICY, ...withMicrosoft, phrases: [{ text: 'shall not be', level: 'alert' }] },
    { now: NOW },
  );
  const label = labelOf(verdict, history, 'r1', { zone: 'UTC' });
  expect(JSON.stringify([label, verdict.reasons])).not.toMatch(/microsoft|shall not be/i);
  expect(verdict.reasons.map(({ code }) => code)).toEqual(expect.arrayContaining(['organisation', 'phrase']));
});

test('accepted terms are fine until their fingerprint changes', () => {
  const acceptance = { subject: 'npm:example@2.0.0', fingerprint: 'aa11', at: '2026-11-01T00:00:00Z' };
  const accepted = judge(historyWith(agpl), DEFAULT_POLICY, { now: NOW, acceptance });
  expect(accepted).toMatchObject({ level: 'fine', reasons: [{ code: 'accepted' }, { code: 'category' }] });
  expect(labelOf(accepted, historyWith(agpl), 'r1', { zone: 'UTC' })).toMatchObject({
    level: 'fine',
    accepted: true,
    text: 'AGPL-3.0, accepted by you on 1 Nov 2026',
    short: 'accepted',
    name: 'Licence: AGPL-3.0, accepted by you on 1 Nov 2026.',
  });
  const changed = judge(historyWith({ ...agpl, fingerprint: 'bb22' }), DEFAULT_POLICY, {
    now: NOW,
    acceptance,
  });
  expect(changed).toMatchObject({
    level: 'notice',
    reasons: [{ text: 'The terms changed since you accepted them' }, {}],
  });
});

test('terms that need no acceptance are fine by themselves, accepted or not', () => {
  const acceptance = { subject: 'npm:example@2.0.0', fingerprint: 'aa11', at: '2026-11-01T23:30:00Z' };
  const verdict = judge(historyWith({}), DEFAULT_POLICY, { now: NOW, acceptance, zone: 'Asia/Tokyo' });
  const label = labelOf(verdict, historyWith({}), 'r1', { zone: 'Asia/Tokyo' });
  expect(label).not.toHaveProperty('accepted');
  expect(label).toMatchObject({ text: '', name: 'Licence: MIT. Accepted by you on 2 Nov 2026.' });
});

test('a date to look again opens accepted terms from that day on', () => {
  const acceptance = {
    subject: 'npm:example@2.0.0',
    fingerprint: 'aa11',
    at: '2026-11-01T00:00:00Z',
    lookAgain: '2026-11-20',
  };
  const verdict = judge(historyWith(agpl), DEFAULT_POLICY, { now: NOW, acceptance });
  expect(verdict).toMatchObject({ level: 'notice', reasons: [{ code: 'look-again' }, { code: 'category' }] });
  const label = labelOf(verdict, historyWith(agpl), 'r1', { zone: 'UTC' });
  expect(label.text).toBe('You wanted to look at these terms again on 20 Nov 2026');
  const later = { ...acceptance, lookAgain: '2027-01-01' };
  expect(judge(historyWith(agpl), DEFAULT_POLICY, { now: NOW, acceptance: later }).level).toBe('fine');
});

test('terms that were not read cannot be compared with accepted ones', () => {
  const acceptance = { subject: 'npm:example@2.0.0', fingerprint: 'aa11', at: '2026-11-01T00:00:00Z' };
  const history = historyWith({ ...agpl, fingerprint: null });
  expect(judge(history, DEFAULT_POLICY, { now: NOW, acceptance })).toMatchObject({
    level: 'notice',
    reasons: [{ code: 'category' }],
  });
});

test('what is snoozed is quiet until then, and never fine', () => {
  const history = historyWith(lerna);
  const snoozed = judge(history, DEFAULT_POLICY, { now: NOW, snoozedUntil: '2026-11-24T12:00:00Z' });
  expect(snoozed.level).toBe('unknown');
  const label = labelOf(snoozed, history, 'r1', { zone: 'UTC' });
  expect(label).toMatchObject({ text: '', short: '', snoozed: true });
  expect(label.name).toContain('Snoozed until 24 Nov 2026');
  const awake = judge(history, DEFAULT_POLICY, { now: NOW, snoozedUntil: '2026-11-23T11:00:00Z' });
  expect(awake.level).toBe('alert');
});
