import type { Change, Line } from '../../../../src/history/types.ts';
import { coverage, current, storyOf } from './blank.ts';

const patents: Change = {
  kind: 'both',
  direction: 'loosened',
  from: 'BSD-3-Clause',
  to: 'MIT',
  at: { version: '16.0.0', previous: '15.6.1', enteredIn: '16.0.0-rc.3' },
  bump: 'major',
  date: '2017-09-26T16:00:00Z',
  clauses: [],
  exact: true,
  evidence: ['https://github.com/facebook/react/compare/v15.6.1...v16.0.0'],
};

/** Conditions were removed long ago: quiet, with its history. */
export const react = storyOf('npm:react@19.3.1', {
  acceptance: { subject: 'npm:react', fingerprint: current.fingerprint ?? '', at: '2026-11-03T10:00:00Z' },
  history: {
    current: { ...current, version: '19.3.1', since: patents },
    changes: [
      patents,
      {
        ...patents,
        at: { version: '15.6.2', previous: '15.6.1' },
        bump: 'patch',
        date: '2017-09-25T20:00:00Z',
      },
      {
        ...patents,
        direction: 'sideways',
        from: 'Apache-2.0',
        to: 'BSD-3-Clause',
        at: { version: '0.12.0', previous: '0.11.2' },
        bump: 'minor',
        date: '2014-10-28T20:00:00Z',
      },
    ],
    lines: ['19.3.1', '18.3.1', '17.0.2', '16.14.0', '15.7.0', '0.14.10', '0.13.3', '0.12.2'].map(reactLine),
    coverage: {
      declared: { state: 'complete', looked: 2963, of: 2963, reasons: [] },
      shippedText: { state: 'partial', looked: 6, of: 2963, reasons: [{ code: 'not-read' }] },
      repositoryText: {
        state: 'none',
        looked: 0,
        of: 0,
        reasons: [{ code: 'rate-limited', until: '2026-11-23T15:40:00Z' }],
      },
    },
  },
});

function reactLine(last: string, index: number): Line {
  const terms = index < 5 ? 'MIT' : 'BSD-3-Clause';
  const year = 2025 - index;
  return {
    range: `<=${last}`,
    terms,
    first: last.replace(/\d+$/, '0'),
    last,
    firstDate: `${year - 1}-03-01T10:00:00Z`,
    lastDate: `${year}-10-01T10:00:00Z`,
  };
}

export const fieldless = storyOf('npm:left-behind@0.3.1', {
  label: {
    level: 'notice',
    text: 'No licence',
    short: 'no licence',
    name: 'left-behind 0.3.1: no licence found',
  },
  reasons: [
    {
      code: 'category',
      level: 'notice',
      text: 'No licence field and no licence file: no permission is stated',
    },
  ],
  history: {
    current: {
      ...current,
      version: '0.3.1',
      declared: null,
      text: null,
      field: null,
      files: [],
      category: 'none',
    },
  },
});

export const alert = storyOf('github:acme/widget@main', {
  label: {
    level: 'alert',
    text: 'Names an organisation you listed',
    short: 'MIT + added terms',
    name: 'acme/widget at main: MIT + added terms that name an organisation you listed',
  },
  reasons: [
    { code: 'organisation', level: 'alert', text: 'A clause names an organisation you listed' },
    { code: 'mismatch', level: 'notice', text: 'The field says MIT, the file says MIT + added terms' },
  ],
  matches: [{ found: 'Initech LLC', listed: 'Initech', where: 'current' }],
  history: {
    current: {
      ...current,
      version: 'main',
      text: 'LicenseRef-MIT-modified',
      base: 'MIT',
      mismatch: true,
      additions: [
        'The rights granted below are not granted to Initech LLC, its subsidiaries and affiliates, nor to anyone acting on their behalf.',
      ],
      removals: ['sublicense, and/or sell'],
      clauses: [
        { kind: 'named-party', quote: 'not granted to Initech LLC', names: ['Initech LLC'] },
        {
          kind: 'revenue-or-size',
          quote: 'companies with more than $1,000,000 in annual revenue',
          amount: '$1,000,000',
        },
      ],
    },
    changes: [
      {
        kind: 'text',
        direction: 'tightened',
        from: 'MIT',
        to: 'LicenseRef-MIT-modified',
        at: {
          commit: 'aa11bb22cc33dd44ee55ff66aa77bb88cc99dd00',
          previous: '00dd99cc88bb77aa66ff55ee44dd33cc22bb11aa',
        },
        bump: null,
        date: '2026-08-02T10:00:00Z',
        clauses: [],
        exact: true,
        evidence: ['https://github.com/acme/widget/commit/aa11bb22cc33dd44ee55ff66aa77bb88cc99dd00'],
      },
    ],
    mismatches: [{ versions: 'aa11bb2', declared: 'MIT', text: 'LicenseRef-MIT-modified', evidence: [] }],
  },
});

export const rateLimited = storyOf('npm:some-new-thing@4.1.0', {
  label: {
    level: 'unknown',
    text: 'Not checked: rate limited until 15:40',
    short: 'not checked',
    name: 'some-new-thing 4.1.0: not checked, rate limited until 15:40',
    retryAt: '2026-11-23T15:40:00Z',
  },
  reasons: [{ code: 'not-checked', level: 'unknown', text: 'The registry asked to wait until 15:40' }],
  history: {
    current: {
      ...current,
      version: null,
      declared: null,
      text: null,
      field: null,
      files: [],
      category: 'unknown',
      fingerprint: null,
      gap: { code: 'rate-limited', until: '2026-11-23T15:40:00Z' },
    },
    coverage: {
      declared: {
        state: 'none',
        looked: 0,
        of: 0,
        reasons: [{ code: 'rate-limited', until: '2026-11-23T15:40:00Z' }],
      },
      shippedText: {
        ...coverage.shippedText,
        state: 'none',
        looked: 0,
        of: 0,
        reasons: [{ code: 'not-yet' }],
      },
      repositoryText: {
        ...coverage.repositoryText,
        state: 'none',
        looked: 0,
        of: 0,
        reasons: [{ code: 'not-yet' }],
      },
    },
  },
});

/** Names and texts that try to hide or turn around what is read. */
export const hostile = storyOf('npm:@evil/‮txt.exe@1.0.0', {
  label: { level: 'alert', text: 'MIT + added terms', short: '+ terms', name: 'MIT + added terms' },
  history: {
    current: {
      ...current,
      text: 'LicenseRef-MIT-modified',
      base: 'MIT',
      additions: ['free for‮ esu laicremmoc ‬all​ <script>alert(1)</script>'],
      files: ['LICENSE‮dm.exe'],
    },
    changes: [
      {
        kind: 'declared',
        direction: 'tightened',
        from: 'MIT',
        to: '(MIT OR Apache-2.0) AND (BSD-3-Clause OR ISC) AND LicenseRef-scancode-a-very-long-name-of-a-licence-that-goes-on',
        at: { version: '1.0.0', previous: '0.9.0' },
        bump: 'major',
        date: '2026-01-01T00:00:00Z',
        clauses: [],
        exact: false,
        evidence: [
          'javascript:alert(1)',
          'https://evil.example/phish',
          'http://github.com/x/y',
          'https://github.com/x/y/compare/1...2',
        ],
      },
    ],
  },
});
