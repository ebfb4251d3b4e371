import { describe, expect, it } from 'vitest';
import type { Revision } from '../../../src/history/evidence.ts';
import { tellHistory } from '../../../src/history/tell-history.ts';
import { day, evidence, identify, type Row, revision } from './world.ts';

const BANNED = 'MIT\nnamed-party: not granted to Acme Corporation';
const ROWS: Row[] = [
  ['1.0.0', 'MIT', 10],
  ['1.1.0', 'MIT', 20],
];
const TEXTS = { '1.0.0': 'MIT', '1.1.0': 'MIT' };

function episodes(revisions: Revision[], texts: Record<string, string | null> = TEXTS, rows = ROWS) {
  return tellHistory(evidence(rows, texts, { revisions }), identify).episodes;
}

describe('terms that stood in the repository alone', () => {
  it('are told with quotation, dates and the tarballs that do not have them', () => {
    const told = episodes([revision('a', 1, 'MIT'), revision('b', 12, BANNED), revision('c', 13, 'MIT')]);
    expect(told).toEqual([
      {
        from: { commit: 'b', date: day(12) },
        to: { commit: 'c', date: day(13) },
        text: 'LicenseRef-MIT-modified',
        quote: 'named-party: not granted to Acme Corporation',
        clauses: [{ kind: 'named-party', quote: 'not granted to Acme Corporation' }],
        notIn: ['1.0.0', '1.1.0'],
        evidence: [
          'https://example.org/commit/b',
          'https://example.org/commit/c',
          'https://example.org/1.0.0',
          'https://example.org/1.1.0',
        ],
      },
    ]);
  });

  it('may still stand', () => {
    expect(episodes([revision('a', 1, 'MIT'), revision('b', 30, BANNED)])).toMatchObject([
      { from: { commit: 'b' }, to: null, notIn: ['1.1.0'] },
    ]);
  });

  it('count once, however many commits touched them', () => {
    const told = episodes([
      revision('b', 12, BANNED),
      revision('b2', 13, `Copyright 2021 Ann\n${BANNED}`),
      revision('c', 14, 'MIT'),
    ]);
    expect(told).toMatchObject([{ from: { commit: 'b' }, to: { commit: 'c' } }]);
  });

  it.each<[string, Revision[], Record<string, string | null>, Row[]]>([
    [
      'shipped',
      [revision('b', 12, BANNED), revision('c', 30, 'MIT')],
      { '1.0.0': 'MIT', '1.1.0': BANNED },
      ROWS,
    ],
    [
      'in a tarball that was not read',
      [revision('b', 12, BANNED), revision('c', 30, 'MIT')],
      { '1.0.0': 'MIT' },
      ROWS,
    ],
    ['older than the first release', [revision('a', 1, BANNED), revision('b', 2, 'MIT')], TEXTS, ROWS],
    [
      'named by a field',
      [revision('b', 12, 'ISC'), revision('c', 13, 'MIT')],
      TEXTS,
      [...ROWS, ['2.0.0', 'ISC', 40]],
    ],
    [
      'beside tarballs of which none was read',
      [revision('b', 12, BANNED), revision('c', 13, 'MIT')],
      {},
      ROWS,
    ],
  ])('are no episode where they are %s', (_, revisions, texts, rows) => {
    expect(episodes(revisions, texts, rows)).toEqual([]);
  });
});

describe('a move of terms in the repository of a package', () => {
  const rows: Row[] = [
    ['1.0.0', 'SEE LICENSE IN LICENSE', 10],
    ['2.0.0', 'SEE LICENSE IN LICENSE', 20],
  ];
  const revisions = [revision('a', 1, 'MIT'), revision('b', 15, BANNED)];
  const changesOf = (texts: Record<string, string | null>, given = rows) =>
    tellHistory(evidence(given, texts, { revisions }), identify).changes;

  it('is told at its commit where no tarball on one side was read', () => {
    const expected = [
      { kind: 'text', direction: 'tightened', from: 'MIT', at: { commit: 'b', previous: 'a' }, bump: null },
    ];
    expect(changesOf({})).toMatchObject(expected);
    expect(changesOf({ '1.0.0': 'MIT' })).toMatchObject(expected);
  });

  it('is told at its version where both sides were read', () => {
    expect(changesOf({ '1.0.0': 'MIT', '2.0.0': BANNED }).map(({ at }) => at)).toEqual([
      { version: '2.0.0', previous: '1.0.0' },
    ]);
  });

  it('does not count where the field names the terms', () => {
    const named: Row[] = [
      ['1.0.0', 'MIT', 10],
      ['2.0.0', 'MIT', 20],
    ];
    expect(changesOf({}, named)).toEqual([]);
  });
});

describe('the history of a repository', () => {
  it('does not tell a merge or a revert twice, and follows a renamed file', () => {
    const revisions = [
      revision('a', 1, 'MIT', 'COPYING'),
      revision('b', 2, 'ISC', 'LICENSE.txt'),
      revision('b2', 2.1, 'ISC', 'LICENSE.txt'),
      revision('c', 3, 'MIT', 'LICENSE'),
    ];
    const { changes } = tellHistory({ ...evidence([]), subject: 'github:ann/thing', revisions }, identify);
    expect(changes.map(({ at }) => at)).toEqual([
      { commit: 'b', previous: 'a' },
      { commit: 'c', previous: 'b2' },
    ]);
  });

  it('is that of the viewed commit', () => {
    const revisions = [revision('a'.repeat(40), 1, 'MIT'), revision('b'.repeat(40), 2, BANNED)];
    const given = { ...evidence([]), subject: `github:ann/thing@${'a'.repeat(9)}`, revisions };
    expect(tellHistory(given, identify).current).toMatchObject({ version: 'a'.repeat(40), text: 'MIT' });
  });
});
