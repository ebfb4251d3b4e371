import { afterAll, describe, expect, it } from 'vitest';
import { listed, listedWithAnd } from '../../../src/locale/join.ts';
import { say, sayCount } from '../../../src/locale/say.ts';
import { sayParts } from '../../../src/locale/say-parts.ts';
import { direction, language, speakWith } from '../../../src/locale/source.ts';
import { speakEnglish } from '../../../tools/locale/speak-english.ts';
import { type Messages, speakFrom } from '../../../tools/locale/speak-from.ts';

afterAll(speakEnglish);

describe('English', () => {
  it('puts values in their places, whatever they hold', () => {
    speakEnglish();
    expect(say('reasonChange', { to: '$1 $at$', at: '2.0.0', from: 'MIT' })).toBe(
      '$1 $at$ since 2.0.0, was MIT',
    );
  });

  it('writes numbers as the language does and takes the form that they need', () => {
    expect([0, 1, 2963].map((count) => sayCount('unitVersions', count))).toEqual([
      '0 versions',
      '1 version',
      '2,963 versions',
    ]);
  });

  it('gives pieces and parts in order, and reads nothing of a part', () => {
    const [license, date] = [{ part: '<b>' }, { part: '$1' }];
    expect(sayParts('termsLater', { license, date })).toEqual([
      'By its own terms, ',
      license,
      ' from ',
      date,
      ' at the latest',
    ]);
  });

  it('separates lists as the language does', () => {
    expect([listed(['a', 'b', 'c']), listedWithAnd(['a', 'b', 'c'])]).toEqual(['a, b, c', 'a, b and c']);
  });
});

describe('another language', () => {
  const POLISH: Messages = {
    languageTag: { message: 'pl' },
    unitVersions_one: { message: '$count$ wersja', placeholders: { count: { content: '$1' } } },
    unitVersions_few: { message: '$count$ wersje', placeholders: { count: { content: '$1' } } },
    unitVersions_other: { message: '$count$ wersji', placeholders: { count: { content: '$1' } } },
    termsLater: {
      message: '$date$: $license$',
      placeholders: { date: { content: '$1' }, license: { content: '$2' } },
    },
  };

  it('has forms of its own, and an order of its own', () => {
    speakFrom(POLISH);
    expect([language(), direction()]).toEqual(['pl', 'ltr']);
    expect([1, 3, 5].map((count) => sayCount('unitVersions', count))).toEqual([
      '1 wersja',
      '3 wersje',
      '5 wersji',
    ]);
    expect(sayParts('termsLater', { license: 1, date: 2 })).toEqual([2, ': ', 1]);
  });

  it('shows the key of a text that nobody has', () => {
    expect([say('commonUndo'), sayCount('unitCommits', 2)]).toEqual(['[commonUndo]', '[unitCommits]']);
  });

  it('says nothing but keys before it has a source', () => {
    speakWith(() => '');
    expect([say('commonUndo'), language(), direction()]).toEqual(['[commonUndo]', 'en', 'ltr']);
  });
});
