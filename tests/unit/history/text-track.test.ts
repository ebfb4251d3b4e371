import { describe, expect, it } from 'vitest';
import { tellHistory } from '../../../src/history/tell-history.ts';
import { evidence, identify, majors, type Row } from './world.ts';

function tell(rows: Row[], texts: Record<string, string | null>) {
  return tellHistory(evidence(rows, texts), identify);
}

const SEE = 'SEE LICENSE IN LICENSE';
const HOUSE = 'custom: house rules\nnon-commercial: at home only';

describe('a text whose field never moved (mapbox-gl 2.0.0)', () => {
  it('makes a change where both sides were read', () => {
    const { changes } = tell(majors(SEE, SEE, SEE), {
      '1.0.0': 'BSD-3-Clause',
      '2.0.0': HOUSE,
      '3.0.0': HOUSE,
    });
    expect(changes).toMatchObject([
      {
        kind: 'text',
        direction: 'tightened',
        from: 'BSD-3-Clause',
        at: { version: '2.0.0', previous: '1.0.0' },
        exact: true,
        clauses: [{ kind: 'non-commercial', quote: 'at home only' }],
      },
    ]);
    expect(changes[0]?.to).toMatch(/^LicenseRef-[0-9a-f]{8}$/);
  });

  it('ranks no text of its own above another where each restricts something else (mapbox-gl 2.13.0)', () => {
    const { changes } = tell(majors(SEE, SEE), {
      '1.0.0': HOUSE,
      '2.0.0': 'custom: house rules\nnamed-party: not the neighbours',
    });
    expect(changes).toMatchObject([{ kind: 'text', direction: 'sideways' }]);
  });

  it('names the clauses that went with a text (react 15.6.2)', () => {
    const { changes } = tell(majors('BSD-3-Clause', 'MIT'), {
      '1.0.0': 'BSD-3-Clause\nnon-commercial: at home only',
      '2.0.0': 'MIT',
    });
    expect(changes).toMatchObject([
      {
        clauses: [],
        removedClauses: [{ kind: 'non-commercial', quote: 'at home only' }],
      },
    ]);
    const [first] = tell(majors(SEE, SEE), { '1.0.0': 'BSD-3-Clause', '2.0.0': HOUSE }).changes;
    expect(first).not.toHaveProperty('removedClauses');
  });

  it('says that the place is not exact where releases between were not read', () => {
    const { changes, lines } = tell(majors(SEE, SEE, SEE, SEE), { '1.0.0': 'BSD-3-Clause', '4.0.0': HOUSE });
    expect(changes).toMatchObject([{ at: { version: '4.0.0', previous: '1.0.0' }, exact: false }]);
    expect(lines.map(({ range, terms }) => [range, terms.slice(0, 12)])).toEqual([
      ['1.0.0', 'BSD-3-Clause'],
      ['2.0.0 - 3.0.0', 'NOASSERTION'],
      ['>=4.0.0', 'LicenseRef-6'],
    ]);
    expect(lines.map(({ unread }) => unread)).toEqual([undefined, true, undefined]);
  });

  it('is silent about years, and tells other words only as a notice', () => {
    const { changes, notices } = tell(majors('MIT', 'MIT', 'MIT'), {
      '1.0.0': `Copyright 2019 Ann\n${HOUSE}`,
      '2.0.0': `Copyright 2020 Ann and Ben\n${HOUSE}`,
      '3.0.0': `${HOUSE}\nfarewell`,
    });
    expect(changes).toEqual([]);
    expect(notices.map(({ kind, at }) => [kind, 'version' in at && at.version])).toEqual([
      ['wording', '3.0.0'],
    ]);
  });
});

describe('field and text', () => {
  it('that move in one release are one change of both', () => {
    const { changes } = tell(majors('MIT', 'ISC'), { '1.0.0': 'MIT', '2.0.0': 'ISC' });
    expect(changes).toMatchObject([{ kind: 'both', from: 'MIT', to: 'ISC', exact: true }]);
    expect(changes[0]?.parts).toBeUndefined();
  });

  it('that move together to a licence with added words are named as the field does', () => {
    const { changes, mismatches } = tell(majors('MIT', 'ISC'), {
      '1.0.0': 'MIT',
      '2.0.0': 'ISC\nno-sale: not for sale',
    });
    expect(changes).toMatchObject([{ kind: 'both', direction: 'tightened', from: 'MIT', to: 'ISC' }]);
    expect(changes[0]?.clauses).toEqual([{ kind: 'no-sale', quote: 'not for sale' }]);
    expect(mismatches).toHaveLength(1);
  });

  it('that move in different releases are one story, the field first', () => {
    const { changes } = tell(majors('MIT', 'ISC', 'ISC', 'ISC'), {
      '1.0.0': 'MIT',
      '2.0.0': 'MIT',
      '3.0.0': 'ISC',
      '4.0.0': 'ISC',
    });
    expect(changes).toMatchObject([
      {
        kind: 'both',
        at: { version: '2.0.0', previous: '1.0.0' },
        parts: [
          { track: 'declared', at: { version: '2.0.0', previous: '1.0.0' } },
          { track: 'text', at: { version: '3.0.0', previous: '2.0.0' }, exact: true },
        ],
      },
    ]);
  });

  it('that move in different releases are one story, the text first', () => {
    const { changes, mismatches } = tell(majors('MIT', 'MIT', 'ISC'), {
      '1.0.0': 'MIT',
      '2.0.0': 'ISC',
      '3.0.0': 'ISC',
    });
    expect(changes).toMatchObject([
      { kind: 'both', from: 'MIT', to: 'ISC', at: { version: '2.0.0', previous: '1.0.0' } },
    ]);
    expect(changes[0]?.parts?.map(({ track, at }) => [track, 'version' in at && at.version])).toEqual([
      ['declared', '3.0.0'],
      ['text', '2.0.0'],
    ]);
    expect(mismatches).toMatchObject([{ versions: '2.0.0', declared: 'MIT', text: 'ISC' }]);
  });

  it('that move where the text was not read are pinned by the field', () => {
    const { changes } = tell(majors('MIT', 'ISC', 'ISC'), { '1.0.0': 'MIT', '3.0.0': 'ISC' });
    expect(changes).toMatchObject([
      { kind: 'both', at: { version: '2.0.0', previous: '1.0.0' }, exact: true },
    ]);
  });

  it('are notation where the field comes to point to the same text, or stops to', () => {
    const { changes } = tell(majors('MIT', SEE, 'MIT'), { '1.0.0': 'MIT', '2.0.0': 'MIT', '3.0.0': 'MIT' });
    expect(changes.map(({ direction }) => direction)).toEqual(['notation', 'notation']);
  });

  it('are a change where the field comes to point to another text', () => {
    const { changes } = tell(majors('MIT', SEE), { '1.0.0': 'MIT', '2.0.0': HOUSE });
    expect(changes).toMatchObject([{ kind: 'both', direction: 'tightened', from: 'MIT', exact: true }]);
  });

  it('are settled by a later reading where the text behind the new field was not read', () => {
    const rows = majors('MIT', SEE, SEE);
    expect(tell(rows, { '1.0.0': 'MIT', '3.0.0': 'MIT' }).changes).toEqual([]);
    expect(tell(rows, { '1.0.0': 'MIT', '3.0.0': HOUSE }).changes).toMatchObject([
      { kind: 'both', at: { version: '2.0.0', previous: '1.0.0' }, exact: false },
    ]);
  });
});

describe('a licence file', () => {
  it('that comes and goes makes notices', () => {
    const { changes, notices } = tell(majors('MIT', 'MIT', 'MIT'), {
      '1.0.0': 'MIT',
      '2.0.0': null,
      '3.0.0': 'MIT',
    });
    expect(changes).toEqual([]);
    expect(notices.map(({ kind }) => kind)).toEqual(['file-removed', 'file-added']);
  });

  it('that turns up with conditions which the field denies is a change', () => {
    const { changes } = tell(majors('MIT', 'MIT'), { '1.0.0': null, '2.0.0': HOUSE });
    expect(changes).toMatchObject([{ kind: 'text', direction: 'tightened', from: 'MIT' }]);
  });

  it('that is another one of those which the field offers is no change', () => {
    const { changes, notices } = tell(majors('MIT OR ISC', 'MIT OR ISC'), { '1.0.0': 'MIT', '2.0.0': 'ISC' });
    expect(changes).toEqual([]);
    expect(notices.map(({ kind }) => kind)).toEqual(['wording']);
  });

  it('that another one replaces after a gap is a change', () => {
    const { changes } = tell(majors(SEE, SEE, SEE), {
      '1.0.0': 'MIT',
      '2.0.0': null,
      '3.0.0': 'GPL-3.0-only',
    });
    expect(changes).toMatchObject([{ kind: 'text', from: 'MIT', to: 'GPL-3.0-only' }]);
  });
});

it.each(['See LICENSE in the root of the repository.', '../../LICENSE'])(
  'a file that only says %j says nothing of terms',
  (pointer) => {
    const { changes, notices, current } = tell(majors('MIT', 'MIT'), { '1.0.0': 'MIT', '2.0.0': pointer });
    expect([...changes, ...notices]).toEqual([]);
    expect(current).toMatchObject({ declared: 'MIT', text: null, gap: { code: 'not-read' } });
  },
);

describe('mismatches', () => {
  it('are folded into ranges, over releases that were not read too', () => {
    const { mismatches } = tell(majors('MIT', 'MIT', 'MIT', 'MIT', 'MIT'), {
      '1.0.0': 'MIT',
      '2.0.0': 'ISC',
      '4.0.0': 'ISC',
      '5.0.0': 'MIT',
    });
    expect(mismatches).toMatchObject([{ versions: '2.0.0 - 4.0.0', declared: 'MIT', text: 'ISC' }]);
  });

  it.each([
    ['GPL-2.0-only OR MIT', 'MIT', true],
    ['GPL-3.0-or-later', 'GPL-3.0-only', false],
    ['BSD', 'BSD-2-Clause', false],
    ['BSD', 'ISC', true],
    ['MIT', HOUSE, true],
    ['MIT', 'MIT\nattribution: say thanks', false],
    ['MIT', 'MIT\nno-sale: not for sale', true],
    ['BUSL-1.1', 'BUSL-1.1\nnon-commercial: for tests only', false],
    ['BUSL-1.1', 'SSPL-1.0\nnon-commercial: for tests only', true],
    ['UNLICENSED', 'MIT', true],
    ['UNLICENSED', HOUSE, false],
    ['https://example.org/terms', HOUSE, false],
    [SEE, HOUSE, false],
    [undefined, HOUSE, false],
  ])('field %j and text %j: %s', (field, text, isMismatch) => {
    const { current, mismatches } = tell(majors(field), { '1.0.0': text });
    expect(current.mismatch).toBe(isMismatch);
    expect(mismatches).toHaveLength(isMismatch ? 1 : 0);
  });
});
