import { describe, expect, it } from 'vitest';
import type { GapCode } from '../../../src/history/evidence.ts';
import type { Current } from '../../../src/history/types.ts';
import { gapSentence } from '../../../src/policy/gap-sentence.ts';
import { termsWords } from '../../../src/policy/words.ts';
import { coverageLines, coverageSummary, isComplete } from '../../../src/ui/text/coverage.ts';
import { formerLine } from '../../../src/ui/text/former.ts';
import { reportText } from '../../../src/ui/text/report.ts';
import { storyAsText } from '../../../src/ui/text/story-as-text.ts';
import { summaryOf } from '../../../src/ui/text/summaries.ts';
import { fieldWords, fileWords, headline, subline } from '../../../src/ui/text/terms.ts';
import { current, NOW, storyOf } from './stories/blank.ts';
import { lerna } from './stories/lerna.ts';
import { alert, fieldless, hostile, rateLimited, react } from './stories/others.ts';
import { uaParserJs } from './stories/ua-parser-js.ts';

describe('terms in words', () => {
  it.each([
    ['MIT', 'MIT'],
    ['NONE', 'no licence stated'],
    ['LicenseRef-MIT-modified', 'MIT + added terms'],
    ['LicenseRef-MIT-modified OR ISC', '(MIT + added terms) OR ISC'],
    ['LicenseRef-1a2b3c4d', 'its own text (LicenseRef-1a2b3c4d)'],
    ['LicenseRef-scancode-commons-clause', 'scancode-commons-clause'],
  ])('%s -> %s', (terms, words) => expect(termsWords(terms)).toBe(words));

  const files: [string, Partial<Current>, string][] = [
    ['the standard text', {}, 'MIT, unmodified'],
    ['added words', { base: 'MIT', additions: ['x'] }, 'MIT + added terms'],
    ['removed words', { base: 'MIT', removals: ['x'] }, 'MIT with changed words'],
    [
      'words in place of others',
      { base: 'MIT', additions: ['x'], removals: ['y'] },
      'MIT with changed words',
    ],
    [
      'a condition in place of words',
      { base: 'MIT', additions: ['x'], removals: ['y'], clauses: [{ kind: 'paid', quote: 'x' }] },
      'MIT + added terms',
    ],
    [
      'a text near no standard one',
      { text: 'LicenseRef-1a2b3c4d' },
      'its own text (LicenseRef-1a2b3c4d), near no standard text',
    ],
    ['no file', { text: null }, 'no licence file'],
    ['a file that was not read', { text: null, gap: { code: 'rate-limited' } }, 'not known: rate limited'],
  ];
  it.each(files)('file: %s', (_, parts, words) =>
    expect(fileWords({ subject: 'npm:x', current: { ...current, ...parts } })).toBe(words),
  );

  const fields: [string, Partial<Current>, string][] = [
    ['an expression', {}, 'MIT'],
    ['no field', { declared: null, field: undefined }, 'no licence field'],
    ['nonsense', { declared: null, field: { a: 1 } }, 'names no licence that can be told'],
    ['not looked at', { declared: null, field: null, gap: { code: 'offline' } }, 'not known: no connection'],
  ];
  it.each(fields)('field: %s', (_, parts, words) => expect(fieldWords({ ...current, ...parts })).toBe(words));
});

describe('the head of the panel', () => {
  it('says what the badge says, or the terms', () => {
    expect(headline(uaParserJs)).toBe('AGPL-3.0 since 2.0.0, was MIT');
    expect(headline(lerna)).toBe('MIT');
    expect(headline(rateLimited)).toBe('Not checked: rate limited until 15:40');
    expect(
      headline(storyOf('npm:x', { history: { current: { ...current, text: null, declared: null } } })),
    ).toBe('Licence not known');
  });

  it('names the subject and the change; fine is no clearance', () => {
    expect(subline(uaParserJs, 'UTC')).toBe(
      'ua-parser-js 2.0.9 · conditions added in a major release, 18 Nov 2024',
    );
    expect(subline(react, 'UTC')).toBe('react 19.3.1 · nothing flagged by your policy');
  });
});

describe('what was not read', () => {
  const unread = { text: null, gap: { code: 'bad-answer' as const } };

  it('has one reason in one wording', () => {
    const file = fileWords({ subject: 'npm:x', current: { ...current, ...unread } });
    expect(file).toBe('not known: the archive is broken');
    const missing = { ...current, text: null, gap: { code: 'not-found' as const } };
    expect(fileWords({ subject: 'npm:x', current: missing })).toBe('not known: the archive is not there');
    expect(gapSentence('npm:x', { ...current, ...unread })).toBe('Text not checked: the archive is broken');
  });

  it('gets a summary on a condition only', () => {
    expect(summaryOf({ ...current, ...unread })).toMatch(/^If the field is right: It may be used/);
    expect(summaryOf(current)).toMatch(/^It may be used/);
  });

  it('is told apart from what was looked for and is not there', () => {
    const none = { state: 'none' as const, looked: 0, of: 0 };
    const told = (code: GapCode) => {
      const track = { ...none, reasons: [{ code }] };
      const coverage = { declared: track, shippedText: track, repositoryText: track };
      return coverageSummary(storyOf('npm:x', { history: { coverage } }).history, 'just now');
    };
    expect(told('no-license-file')).toBe('Looked at just now: no licence file found.');
    expect(told('not-found')).toBe('Looked at just now: not found.');
    expect(told('offline')).toBe('Nothing was looked at yet.');
  });
});

describe('a field that keeps all rights', () => {
  const unlicensed = { declared: 'LicenseRef-UNLICENSED', text: null, category: 'proprietary' as const };

  it('says in short that no permission is given', () => {
    expect(summaryOf({ ...current, ...unlicensed })).toMatch(/no permission is given/);
    expect(summaryOf({ ...current, ...unlicensed, text: 'MIT' })).toBe(null);
  });
});

describe('the line to stay on', () => {
  it('is the newest under the terms before', () => {
    expect(formerLine(uaParserJs.history)?.last).toBe('1.0.41');
  });

  it('is not offered where conditions were removed, or nothing changed', () => {
    expect(formerLine(react.history)).toBeNull();
    expect(formerLine(lerna.history)).toBeNull();
  });
});

describe('coverage', () => {
  it('is summed up, and told by track', () => {
    expect(coverageSummary(uaParserJs.history, '3 minutes ago')).toBe(
      'Looked at 3 minutes ago: 74 versions, 4 tarballs, 7 commits.',
    );
    expect(coverageLines(uaParserJs.history, 'UTC', NOW).map(({ text }) => text)).toEqual([
      'all 74 versions',
      '4 of 74 tarballs; the others were not read',
      'all 7 commits',
    ]);
  });

  it('says until when, and never that nothing is complete', () => {
    expect(coverageLines(rateLimited.history, 'Europe/Berlin', NOW)[0]?.text).toBe(
      'not looked at: rate limited until 16:40',
    );
    expect(coverageSummary(rateLimited.history, '3 minutes ago')).toBe('Nothing was looked at yet.');
    expect(isComplete(rateLimited.history)).toBe(false);
    expect(isComplete(fieldless.history)).toBe(true);
  });
});

describe('a story as text', () => {
  it('stays true when it is read later: times are absolute, and it says what wrote it', () => {
    const text = storyAsText(uaParserJs, 'Europe/Berlin', NOW);
    expect(text).toMatch(/Looked at 2026-11-23 1\d:\d\d UTC: 74 versions/);
    expect(text).toContain('Written by Fineprint 1.2.3 on 2026-11-23 15:03 UTC.');
    expect(text).not.toMatch(/ ago|just now/);
  });

  it('tells the change with its evidence and the line to stay on', () => {
    const text = storyAsText(uaParserJs, 'Europe/Berlin', NOW);
    expect(text).toContain('Licence of ua-parser-js 2.0.9 (npm:ua-parser-js@2.0.9)');
    expect(text).toContain('Latest version so far under MIT: 1.0.41 (may lack later fixes)');
    expect(text).toContain('- 2.0.0 (after 1.0.39, entered in 2.0.0-alpha.1): MIT -> AGPL-3.0');
    expect(text).toContain('  https://github.com/faisalman/ua-parser-js/compare/1.0.39...2.0.0');
    expect(text).toContain('Dates in Europe/Berlin.');
  });

  it('tells an episode in the past tense, quoted, and where it was not found', () => {
    const text = storyAsText(lerna, 'UTC', NOW);
    expect(text).toMatch(/29.*30 Aug 2018, 28\.5 hours: MIT \+ added terms/);
    expect(text).toContain('> - "Microsoft Corporation"');
    expect(text).toContain('Not in the tarballs read: 3.2.1, 3.3.0');
    expect(text).toContain('contains “Microsoft Corporation”, which matches the listed name “Microsoft”.');
  });

  it('tells clauses, added words and disagreement', () => {
    const text = storyAsText(alert, 'UTC', NOW);
    expect(text).toContain(
      '- The text limits who may use it (named parties):\n  > not granted to Initech LLC',
    );
    expect(text).toContain('- Added words:\n  > The rights granted below');
    expect(text).toContain('- aa11bb2: field MIT, file MIT + added terms');
  });

  it('tells what a licence becomes by its own terms', () => {
    const later = { date: '2029-03-01', license: 'Apache License, Version 2.0' };
    const current = { ...lerna.history.current, later };
    const text = storyAsText({ ...lerna, history: { ...lerna.history, current } }, 'UTC', NOW);
    expect(text).toContain('- By its own terms, Apache License, Version 2.0 from 1 Mar 2029 at the latest');
  });

  it('hides nothing that its sources hide', () => {
    expect(storyAsText(hostile, 'UTC', NOW)).toContain('⟨U+202E⟩');
  });
});

describe('a report', () => {
  it('carries the evidence and nothing of the reader’s lists', () => {
    const text = reportText(lerna, 'UTC', NOW);
    expect(text).toContain('npm:lerna@3.4.0');
    expect(text).toContain('Field as published: "MIT"');
    expect(text).not.toContain('matches the listed name');
    expect(reportText(alert, 'UTC', NOW)).not.toContain('“Initech”');
  });
});
