import { expect, test } from 'vitest';
import type { Current, Episode } from '../../../src/history/types.ts';
import { isLoudNews, newsWords } from '../../../src/policy/news.ts';
import { newsSince, type Seen, seenIn } from '../../../src/policy/watched.ts';
import { change, historyWith } from './fixtures.ts';

const NOW = '2026-11-23T12:00:00Z';
const mit: Seen = { version: '1.0.0', terms: 'MIT', fingerprint: 'aa11', episodes: [] };

type Row = [
  what: string,
  before: Partial<Seen>,
  current: Partial<Current>,
  words: string | null,
  loud: boolean,
];

test.each<Row>([
  ['a new version under the same terms', {}, {}, null, false],
  [
    'another licence',
    {},
    { text: 'AGPL-3.0-only', declared: 'AGPL-3.0-only', fingerprint: 'bb22' },
    'AGPL-3.0 since 2.0.0, was MIT (conditions added)',
    true,
  ],
  [
    'conditions removed',
    { terms: 'AGPL-3.0-only' },
    { fingerprint: 'bb22' },
    'MIT since 2.0.0, was AGPL-3.0 (conditions removed)',
    false,
  ],
  [
    'added words',
    {},
    { text: 'LicenseRef-MIT-modified', category: 'unknown', fingerprint: 'bb22' },
    'MIT + added terms since 2.0.0, was MIT (conditions added)',
    true,
  ],
  [
    'other added words',
    { terms: 'LicenseRef-MIT-modified', fingerprint: 'cc33' },
    { text: 'LicenseRef-MIT-modified', category: 'unknown', fingerprint: 'bb22' },
    'MIT + added terms, in a different text, since 2.0.0 (different conditions)',
    true,
  ],
  [
    'a grant taken back under the same licence',
    { terms: 'BUSL-1.1', fingerprint: 'cc33' },
    {
      text: 'BUSL-1.1',
      declared: 'BUSL-1.1',
      category: 'source-available',
      fingerprint: 'bb22',
      since: change({ from: 'BUSL-1.1', to: 'BUSL-1.1' }),
    },
    'BUSL-1.1, in a different text, since 2.0.0 (conditions added)',
    true,
  ],
  ['another notation', { terms: 'Apache-2.0 OR MIT' }, { text: 'MIT OR Apache-2.0' }, null, false],
  [
    'the licence is gone',
    {},
    { text: null, declared: null, category: 'none', fingerprint: null },
    'no licence stated since 2.0.0, was MIT (conditions added)',
    true,
  ],
  ['nothing could be read', {}, { version: null, declared: null, gap: { code: 'offline' } }, null, false],
  [
    'the text could not be read',
    {},
    { text: null, fingerprint: null, gap: { code: 'too-large' } },
    null,
    false,
  ],
])('%s', (_, before, current, words, loud) => {
  const news = newsSince({ ...mit, ...before }, historyWith(current), NOW);
  expect(news.map(newsWords)).toEqual(words === null ? [] : [words]);
  expect(news.some(isLoudNews)).toBe(loud);
});

test('the date of a change is that of the release that brought it', () => {
  const current = { text: 'AGPL-3.0-or-later', category: 'network-copyleft' as const, since: change({}) };
  expect(newsSince(mit, historyWith(current), NOW)).toMatchObject([
    { date: '2026-01-10T00:00:00Z', at: NOW },
  ]);
});

test('an episode in the repository is told once', () => {
  const episode: Episode = {
    from: { commit: '0123456789abcdef0123456789abcdef01234567', date: '2018-08-29T00:03:55Z' },
    to: null,
    text: 'LicenseRef-MIT-modified',
    quote: '...',
    clauses: [],
    notIn: ['2.0.0'],
    evidence: [],
  };
  const history = { ...historyWith({}), episodes: [episode] };
  const news = newsSince(mit, history, NOW);
  expect(news.map(newsWords)).toEqual([
    'In the repository since 0123456: MIT + added terms, where releases say MIT',
  ]);
  const seen = seenIn(history);
  expect(seen && newsSince(seen, history, NOW)).toEqual([]);
});
