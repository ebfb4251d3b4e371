import { expect, it } from 'vitest';
import { storyAsMarkdown } from '../../../src/ui/text/story-as-markdown.ts';
import { NOW, storyOf } from './stories/blank.ts';
import { lerna } from './stories/lerna.ts';
import { alert, hostile } from './stories/others.ts';
import { uaParserJs } from './stories/ua-parser-js.ts';

const HOSTS = ['github.com'];

it('has headings, links and dates', () => {
  const text = storyAsMarkdown(uaParserJs, 'Europe/Berlin', NOW, HOSTS);
  expect(text).toContain('# Licence of ua-parser-js 2.0.9\n\n**AGPL-3.0 since 2.0.0, was MIT**');
  expect(text).toContain('## Changes\n\n- 0.7.20 (after 0.7.19): GPL-2.0 OR MIT -\\> MIT');
  expect(text).toContain('\n- 2.0.0 (after 1.0.39, entered in 2.0.0-alpha.1): MIT -\\> AGPL-3.0');
  expect(text).toContain('[comparison](<https://github.com/faisalman/ua-parser-js/compare/1.0.39...2.0.0>)');
  expect(text).toContain('Dates in Europe/Berlin.');
});

it('quotes texts as they are, in a fence', () => {
  expect(storyAsMarkdown(lerna, 'UTC', NOW, HOSTS)).toContain(
    '  - "Microsoft Corporation"\n  - "Palantir Technologies"\n  - "Dell Inc"\n  ```\n',
  );
});

it('lets no quotation out of its fence', () => {
  const { history } = alert;
  const current = { ...history.current, additions: ['```\n# Free for all\n````'], clauses: [] };
  const text = storyAsMarkdown({ ...alert, history: { ...history, current } }, 'UTC', NOW, HOSTS);
  expect(text).toContain('  `````text\n  ```\n  # Free for all\n  ````\n  `````\n');
});

it('takes what packages say for words, never for markup', () => {
  const declared = '[free](javascript:alert(1)) <img src=x> *all*';
  const story = storyOf('npm:x', { history: { current: { ...lerna.history.current, declared } } });
  const text = storyAsMarkdown(story, 'UTC', NOW, HOSTS);
  expect(text).toContain('\\[free\\](javascript:alert(1)) \\<img src=x\\> \\*all\\*');
});

it('links known hosts alone, and shows what hides', () => {
  const text = storyAsMarkdown(hostile, 'UTC', NOW, HOSTS);
  expect(text.match(/\]\(<[^>]*>\)/g)).toEqual(['](<https://github.com/x/y/compare/1...2>)']);
  expect(text).toContain('⟨U+202E⟩');
});
