import { describe, expect, it } from 'vitest';
import type { TextView } from '../../../../src/messages/story.ts';
import { pairFiles } from '../../../../src/ui/history/compare/pair-files.ts';
import { fold, rowsOf, unwrap } from '../../../../src/ui/history/compare/rows.ts';
import { againstStandard, type Segment } from '../../../../src/ui/history/compare/segments.ts';

const same = (text: string): Segment => ({ kind: 'same', text });
const added = (text: string): Segment => ({ kind: 'added', text });
const removed = (text: string): Segment => ({ kind: 'removed', text });

function file(text: string, standard: TextView['standard'] = null, path = 'LICENSE'): TextView {
  return { path, text, cut: false, standard };
}

describe('againstStandard', () => {
  it('cuts a text at what it adds, and puts in what it lacks', () => {
    const additions = [{ start: 3, end: 6 }];
    const removals = [{ text: 'gone', at: 6 }, { text: 'somewhere' }];
    expect(againstStandard(file('one two three', { base: 'MIT', additions, removals }))).toEqual([
      same('one'),
      added(' tw'),
      removed(' gone '),
      same('o three'),
      removed(' somewhere '),
    ]);
  });

  it('leaves a text without differences whole', () => {
    expect(againstStandard(file('one two'))).toEqual([same('one two')]);
  });

  it('tells what is missing also where words were put in around its place', () => {
    const additions = [{ start: 3, end: 8 }];
    const removals = [{ text: 'gone', at: 5 }];
    expect(againstStandard(file('one two three', { base: 'MIT', additions, removals }))).toEqual([
      same('one'),
      added(' two '),
      removed(' gone '),
      same('three'),
    ]);
  });

  it('takes no offsets for granted', () => {
    const additions = [
      { start: 4, end: 400 },
      { start: 5, end: 6 },
    ];
    const told = againstStandard(file('one two', { base: 'MIT', additions, removals: [] }));
    expect(told).toEqual([same('one '), added('two')]);
  });
});

describe('rowsOf', () => {
  it('cuts at the ends of paragraphs that both texts have', () => {
    const rows = rowsOf([same('a\n\nb '), added('c\n\nd'), same('\n \ne')]);
    expect(rows.map((row) => row.same)).toEqual([true, false, true]);
    expect(rows[1]).toEqual({ same: false, left: [same('b ')], right: [same('b '), added('c\n\nd')] });
  });

  it('folds what is far from any difference', () => {
    const rows = rowsOf([same('a\n\nb\n\nc\n\nd\n\ne\n\n'), removed('f'), same('\n\ng')]);
    expect(fold(rows).map(({ folded, rows: { length } }) => ({ folded, length }))).toEqual([
      { folded: true, length: 4 },
      { folded: false, length: 3 },
    ]);
  });

  it('folds nothing where nothing differs, nor a paragraph or two', () => {
    expect(fold(rowsOf([same('a\n\nb\n\nc\n\nd\n\ne')])).map(({ folded }) => folded)).toEqual([false]);
    expect(fold(rowsOf([same('a\n\nb\n\n'), added('c')])).some(({ folded }) => folded)).toBe(false);
  });
});

describe('unwrap', () => {
  it.each([
    ['one\ntwo', 'one two'],
    ['\none', ' one'],
    ['one\n- two\n- three', 'one\n- two\n- three'],
    ['one\n  (a) two\n      three', 'one\n  (a) two\n      three'],
    ['one\n1. two\nthree', 'one\n1. two three'],
    ['one\n\ntwo\nthree', 'one\n\ntwo three'],
  ])('%j becomes %j', (text, expected) => expect(unwrap(text)).toBe(expected));
});

describe('pairFiles', () => {
  const pairs = (before: TextView[], after: TextView[]) =>
    pairFiles(before, after).map((pair) =>
      [pair.before, pair.after].map(({ path, text }) => `${path}: ${text}`),
    );

  it('compares files of one name, whatever its case', () => {
    expect(pairs([file('a', null, 'License')], [file('b')])).toEqual([['License: a', 'LICENSE: b']]);
  });

  it('takes the only file that came for the only one that went', () => {
    expect(pairs([file('a')], [file('b', null, 'LICENSE.md')])).toEqual([['LICENSE: a', 'LICENSE.md: b']]);
  });

  it('tells files that came or went, and leaves out those that stayed', () => {
    const before = [file('a'), file('p', null, 'PATENTS')];
    expect(pairs(before, [file('a')])).toEqual([['PATENTS: p', 'PATENTS: ']]);
    expect(pairs([file('a')], before)).toEqual([['PATENTS: ', 'PATENTS: p']]);
    expect(pairs(before, before)).toEqual([]);
  });
});
