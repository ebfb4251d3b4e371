import type { Change } from '../../../../src/history/types.ts';
import { current, storyOf } from './blank.ts';

const since: Change = {
  kind: 'both',
  direction: 'tightened',
  from: 'MIT',
  to: 'AGPL-3.0-or-later',
  at: { version: '2.0.0', previous: '1.0.39', enteredIn: '2.0.0-alpha.1' },
  bump: 'major',
  date: '2024-11-18T15:40:00Z',
  clauses: [],
  exact: true,
  evidence: [
    'https://github.com/faisalman/ua-parser-js/compare/1.0.39...2.0.0',
    'https://github.com/faisalman/ua-parser-js/releases/tag/2.0.0',
  ],
};

const older: Change = {
  ...since,
  direction: 'loosened',
  from: 'GPL-2.0-only OR MIT',
  to: 'MIT',
  at: { version: '0.7.20', previous: '0.7.19' },
  bump: 'patch',
  date: '2019-06-13T09:00:00Z',
  evidence: ['https://github.com/faisalman/ua-parser-js/compare/0.7.19...0.7.20'],
};

/** Conditions added with a major release; the line before goes on under the old terms. */
export const uaParserJs = storyOf('npm:ua-parser-js@2.0.9', {
  label: {
    level: 'notice',
    text: 'AGPL-3.0 since 2.0.0, was MIT',
    short: 'was MIT',
    name: 'ua-parser-js 2.0.9: AGPL-3.0-or-later since 2.0.0, was MIT. A notice by your policy.',
  },
  reasons: [
    { code: 'category', level: 'notice', text: 'AGPL-3.0-or-later is network copyleft' },
    { code: 'change', level: 'notice', text: 'Conditions were added on this line in 2.0.0' },
  ],
  history: {
    current: {
      ...current,
      version: '2.0.9',
      declared: 'AGPL-3.0-or-later',
      text: 'AGPL-3.0-or-later',
      field: 'AGPL-3.0-or-later',
      category: 'network-copyleft',
      files: ['LICENSE.md'],
      since,
    },
    changes: [older, since],
    lines: [
      {
        range: '>=2.0.0',
        terms: 'AGPL-3.0-or-later',
        first: '2.0.0',
        last: '2.0.9',
        firstDate: '2024-11-18T15:40:00Z',
        lastDate: '2026-02-09T10:00:00Z',
      },
      {
        range: '1.0.0 - 1.0.41',
        terms: 'MIT',
        first: '1.0.0',
        last: '1.0.41',
        firstDate: '2021-09-01T10:00:00Z',
        lastDate: '2026-02-01T10:00:00Z',
      },
      {
        range: '0.7.20 - 0.7.41',
        terms: 'MIT',
        first: '0.7.20',
        last: '0.7.41',
        firstDate: '2019-06-13T09:00:00Z',
        lastDate: '2025-10-01T10:00:00Z',
      },
      {
        range: '<=0.7.19',
        terms: 'GPL-2.0-only OR MIT',
        first: '0.5.0',
        last: '0.7.19',
        firstDate: '2012-09-01T10:00:00Z',
        lastDate: '2018-09-20T10:00:00Z',
      },
    ],
    notices: [
      {
        kind: 'file-added',
        at: { version: '0.7.29', previous: '0.7.28' },
        evidence: ['https://github.com/faisalman/ua-parser-js/compare/0.7.28...0.7.29'],
      },
    ],
    coverage: {
      declared: { state: 'complete', looked: 74, of: 74, reasons: [] },
      shippedText: { state: 'partial', looked: 4, of: 74, reasons: [{ code: 'not-read' }] },
      repositoryText: { state: 'complete', looked: 7, of: 7, reasons: [] },
    },
  },
});
