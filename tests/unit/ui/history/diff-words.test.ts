import { describe, expect, it } from 'vitest';
import { diffWords } from '../../../../src/ui/history/compare/diff-words.ts';
import type { Segment } from '../../../../src/ui/history/compare/segments.ts';
import fc from '../../same-cases.ts';

const shown = (segments: Segment[]) =>
  segments.map(({ kind, text }) => `${{ same: '=', added: '+', removed: '-' }[kind]}${text.trim()}`);
const words = (text: string) => text.split(/\s+/).filter(Boolean);
const side = (segments: Segment[], without: Segment['kind']) =>
  segments.filter(({ kind }) => kind !== without).flatMap(({ text }) => words(text));

const GRANT = 'Permission is hereby granted, free of charge, to any person obtaining a copy';

describe('diffWords', () => {
  it.each([
    ['nothing', GRANT, GRANT, [`=${GRANT}`]],
    ['layout alone', GRANT, GRANT.replaceAll(' ', '\n  '), ['=Permission']],
    ['words put in', GRANT, `${GRANT} but not to Initech`, [`=${GRANT}`, '+but not to Initech']],
    ['words left out', `${GRANT} and more`, GRANT, [`=${GRANT}`, '-and more']],
    [
      'a word in the middle',
      GRANT,
      GRANT.replace('free', 'for $5'),
      ['=Permission is hereby granted,', '-free', '+for $5', '=of charge, to any person obtaining a copy'],
    ],
  ])('tells %s', (_, before, after, expected) => {
    const told = shown(diffWords(before, after));
    expect(told).toHaveLength(expected.length);
    for (const [at, words] of expected.entries()) expect(told[at]?.startsWith(words)).toBe(true);
  });

  it('tells other texts as a whole, not by the words that they share by chance', () => {
    const other = 'The copyright holder grants you, the user, a licence to any extent that is not granted to';
    expect(diffWords(GRANT, other).map(({ kind }) => kind)).toEqual(['removed', 'added']);
  });

  it('takes a word or two between differences for a part of them', () => {
    const head = 'one two three four five six seven eight nine ten';
    const told = shown(diffWords(`${head} a b x c d`, `${head} e f x g h`));
    expect(told).toEqual([`=${head}`, '-a b x c d', '+e f x g h']);
  });

  it('keeps every word of both texts, in their order', () => {
    const text = fc.array(fc.constantFrom('the', 'licence', 'not', 'grants', 'you', 'a', '\n\n', 'x.'), {
      maxLength: 60,
    });
    fc.assert(
      fc.property(text, text, (one, other) => {
        const [before, after] = [one.join(' '), other.join(' ')];
        const segments = diffWords(before, after);
        expect(side(segments, 'added')).toEqual(words(before));
        expect(side(segments, 'removed')).toEqual(words(after));
      }),
    );
  });

  it('is quick with long texts that have nothing in common, and with spaces without end', () => {
    const long = (word: string) => Array.from({ length: 20_000 }, (_, at) => `${word}${at}`).join(' ');
    const start = performance.now();
    expect(diffWords(long('a'), long('b'))).toHaveLength(2);
    diffWords(`a${' '.repeat(200_000)}`, `b${'\n'.repeat(200_000)}`);
    expect(performance.now() - start).toBeLessThan(3000);
  });
});
