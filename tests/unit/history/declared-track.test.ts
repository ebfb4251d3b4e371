import { describe, expect, it } from 'vitest';
import { tellHistory } from '../../../src/history/tell-history.ts';
import { evidence, identify, type Row } from './world.ts';

function changes(rows: Row[], subject = 'npm:thing') {
  return tellHistory({ ...evidence(rows), subject }, identify).changes;
}

describe('changes of the declared field', () => {
  it('are told once, at the first stable version, with the prerelease in which they entered', () => {
    const told = changes([
      ['1.0.0', 'MIT', 1],
      ['2.0.0-alpha.1', 'MIT', 2],
      ['2.0.0-beta.1', 'AGPL-3.0-only', 3],
      ['2.0.0-beta.2', 'AGPL-3.0-only', 4],
      ['2.0.0', 'AGPL-3.0-only', 5],
      ['2.0.1', 'AGPL-3.0-only', 6],
    ]);
    expect(told).toMatchObject([
      {
        kind: 'declared',
        direction: 'tightened',
        from: 'MIT',
        to: 'AGPL-3.0-only',
        at: { version: '2.0.0', previous: '1.0.0', enteredIn: '2.0.0-beta.1' },
        bump: 'major',
        exact: true,
      },
    ]);
  });

  it('do not come back with a backport on an old line', () => {
    const told = changes([
      ['1.0.0', 'MIT', 1],
      ['2.0.0', 'GPL-3.0-only', 2],
      ['1.0.1', 'MIT', 3],
      ['2.0.1', 'GPL-3.0-only', 4],
      ['1.1.0', 'MIT', 5],
    ]);
    expect(told.map(({ at }) => at)).toEqual([{ version: '2.0.0', previous: '1.0.0' }]);
  });

  it('are told on every line that they reach', () => {
    const told = changes([
      ['1.0.0', 'MIT', 1],
      ['2.0.0', 'MIT', 2],
      ['2.0.1', 'ISC', 3],
      ['1.0.1', 'ISC', 4],
    ]);
    expect(told.map(({ at }) => at)).toEqual([
      { version: '1.0.1', previous: '1.0.0' },
      { version: '2.0.1', previous: '2.0.0' },
    ]);
  });

  it('are told at a prerelease while no stable version has them', () => {
    const told = changes([
      ['1.0.0', 'MIT', 1],
      ['2.0.0-rc.1', 'GPL-3.0-only', 2],
    ]);
    expect(told).toMatchObject([{ at: { version: '2.0.0-rc.1', previous: '1.0.0' }, bump: 'prerelease' }]);
  });

  it('leave out nightlies', () => {
    const told = changes([
      ['0.0.0-nightly.1', 'GPL-3.0-only', 1],
      ['1.0.0', 'MIT', 2],
      ['0.0.0-nightly.2', 'UNLICENSED', 3],
    ]);
    expect(told).toEqual([]);
  });

  it.each([
    ['GPLv2', 'GPL-2.0-only'],
    [['MIT'], 'MIT'],
    [{ type: 'MIT', url: 'https://example.org' }, 'MIT'],
    ['BSD', 'BSD-3-Clause'],
    [['GPL, MIT'], 'MIT'],
  ])('from %j to %j are notation only', (before, after) => {
    const told = changes([
      ['1.0.0', before, 1],
      ['1.1.0', after, 2],
    ]);
    expect(told.map(({ direction }) => direction)).toEqual(['notation']);
  });

  it('say nothing of a field that points to a file which was not read', () => {
    const told = changes([
      ['1.0.0', 'MIT', 1],
      ['1.1.0', 'SEE LICENSE IN LICENSE.md', 2],
    ]);
    expect(told).toEqual([]);
  });

  it('make a notice of another address or sentence, which names no terms either way', () => {
    const { changes: told, notices } = tellHistory(
      evidence([
        ['1.0.0', 'Our terms: https://a.example/terms', 1],
        ['1.1.0', 'Our terms: https://b.example/terms', 2],
      ]),
      identify,
    );
    expect(told).toEqual([]);
    expect(notices.map(({ kind }) => kind)).toEqual(['wording']);
  });

  it('make a notice, no change, where a field appears or goes', () => {
    const history = tellHistory(
      evidence([
        ['1.0.0', undefined, 1],
        ['1.1.0', 'MIT', 2],
        ['1.2.0', undefined, 3],
      ]),
      identify,
    );
    expect(history.changes).toEqual([]);
    expect(history.notices.map(({ kind }) => kind)).toEqual(['field-added', 'field-removed']);
  });
});

describe('a field that goes wrong and comes back over a text that stays (iframe-resizer 4.4.0)', () => {
  const texts = { '1.0.0': 'MIT', '1.1.0': 'MIT', '1.2.0': 'MIT' };
  const slipped: Row[] = [
    ['1.0.0', 'MIT', 1],
    ['1.1.0', 'GPL-3.0-only', 2],
    ['1.2.0', 'MIT', 3],
  ];

  it('is a mismatch and no change', () => {
    const { changes, mismatches, current } = tellHistory(evidence(slipped, texts), identify);
    expect(changes).toEqual([]);
    expect(mismatches.map(({ versions }) => versions)).toEqual(['1.1.0']);
    expect(current.since).toBeNull();
  });

  it('is told as a move of the field where its text was not read, or until it comes back', () => {
    const unread = tellHistory(evidence(slipped, { '1.0.0': 'MIT', '1.2.0': 'MIT' }), identify);
    expect(unread.changes).toMatchObject([{ to: 'GPL-3.0-only' }, { from: 'GPL-3.0-only' }]);
    const still = tellHistory(evidence(slipped.slice(0, 2), texts), identify);
    expect(still.changes).toMatchObject([{ kind: 'declared', to: 'GPL-3.0-only' }]);
  });

  it('is a change after all on a line where the text follows', () => {
    const rows: Row[] = [...slipped.slice(0, 2), ['2.0.0', 'GPL-3.0-only', 3], ['1.2.0', 'MIT', 4]];
    const told = tellHistory(evidence(rows, { ...texts, '2.0.0': 'GPL-3.0-only' }), identify);
    expect(told.changes).toMatchObject([{ kind: 'both', at: { version: '1.1.0' }, to: 'GPL-3.0-only' }]);
  });
});
