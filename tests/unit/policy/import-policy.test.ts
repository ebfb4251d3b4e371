import { expect, test } from 'vitest';
import { DEFAULT_POLICY } from '../../../src/policy/default-policy.ts';
import { importPolicy } from '../../../src/policy/exchange/import-policy.ts';
import type { Format, Imported } from '../../../src/policy/exchange/types.ts';
import { judgeExpression } from '../../../src/policy/judge-expression.ts';

const current = {
  ...DEFAULT_POLICY,
  organisations: [{ name: 'Example' }],
  licenses: [{ match: 'X11', level: 'alert' as const }],
};

function imported(text: string): Imported {
  const result = importPolicy(text, current);
  if (typeof result === 'string') throw new Error(result);
  return result;
}

const WORKFLOW = `
jobs:
  review:
    steps:
      - uses: actions/dependency-review-action@v4 # what GitHub's documentation shows
        with:
          fail-on-severity: high
          allow-licenses: MIT, 'Apache-2.0', (MIT OR CC0-1.0)
          allow-dependencies-licenses: pkg:npm/one, pkg:npm/two
`;
const LISTED = `
allow-licenses:
- "MIT"   # as people know it
- 'Apache 2.0'
- Sundry terms
fail-on-scopes:
  - runtime
`;
const FOLDED = `
allow-licenses: >-
  MIT,
  ISC
comment-summary-in-pr: always
`;
const PNPM = `
packages:
  - packages/*
licenses:
  allowed: [MIT, ISC]
  disallowed:
    - GPL-3.0-only
  overrides:
    strict: true
    "missing@1.0.0": MIT
  environment: prod
`;

test.each<[string, string, Format, fine: string[], alert: string[]]>([
  ['a workflow', WORKFLOW, 'dependency-review', ['MIT', 'Apache-2.0', 'MIT OR CC0-1.0'], []],
  ['a list with other settings', LISTED, 'dependency-review', ['MIT', 'Apache-2.0'], []],
  ['folded text', FOLDED, 'dependency-review', ['MIT', 'ISC'], []],
  ['pnpm, strict', PNPM, 'pnpm', ['MIT', 'ISC'], ['GPL-3.0-only']],
  ['a command', 'npx license-checker --production --onlyAllow "MIT;ISC"', 'only-allow', ['MIT', 'ISC'], []],
  ['bare names with semicolons', 'MIT;BSD-2-Clause;', 'only-allow', ['MIT', 'BSD-2-Clause'], []],
  ['ids by lines', '# ours\nMIT\nISC\n', 'spdx-list', ['MIT', 'ISC'], []],
  ['a JSON list', '["MIT", "ISC"]', 'spdx-list', ['MIT', 'ISC'], []],
])('%s', (_, text, format, fine, alert) => {
  const { policy, ...result } = imported(text);
  expect(result.format).toBe(format);
  const matches = (level: string) => policy.licenses.filter((rule) => rule.level === level);
  expect(matches('fine').map(({ match }) => match)).toEqual(fine);
  expect(matches('alert').map(({ match }) => match)).toEqual(alert);
  expect(policy.organisations).toEqual(current.organisations);
  // What nobody has judged is shown.
  expect(judgeExpression('Zlib', policy).level).toBe('alert');
  expect(judgeExpression('LicenseRef-other', policy).level).toBe('alert');
});

test.each([
  [WORKFLOW, ['Packages that are let through whatever their licence (2): accept these one by one.']],
  [LISTED, ['"Sundry terms": no licence that Fineprint knows by that name.']],
  [
    PNPM,
    [
      'Overrides for single packages (2): accept these one by one.',
      '"environment": Fineprint judges each package that you look at.',
    ],
  ],
  ['--onlyAllow="MIT;UNKNOWN"', ['"UNKNOWN": what is not recognised is shown, never passed.']],
])('what could not be carried over is told: %#', (text, left) => {
  expect(imported(text).left).toEqual(left);
});

test('what was read as something else is told', () => {
  expect(imported('MIT*;BSD;Apache 2').read).toEqual([
    '6 licences on the list: fine. Everything else is an alert.',
    '"BSD" names a family: read as BSD-1-Clause, BSD-2-Clause, BSD-3-Clause, BSD-4-Clause.',
    '"Apache 2" read as Apache-2.0.',
  ]);
});

test('a star that license-checker adds is no pattern', () => {
  expect(judgeExpression('MIT-0', imported('MIT*;ISC').policy).level).toBe('alert');
});

test('a list without end is cut, and says so', () => {
  const { left } = imported(`MIT;${'ISC;'.repeat(1500)}`);
  expect(left).toEqual(['501 names after the first 1,000 were not read.']);
});

test.each([
  ['deny-licenses: GPL-3.0-only, AGPL-3.0-only'],
  ['license-checker --failOn "GPL-3.0-only;AGPL-3.0-only"'],
  ['licenses:\n  mode: loose\n  disallowed:\n    - GPL-3.0-only\n    - AGPL-3.0-only\n'],
])('a deny-list adds alerts and leaves the rest as it is: %#', (text) => {
  const { policy, read } = imported(text);
  expect(policy.categories).toEqual(current.categories);
  expect(policy.licenses.map(({ match, level }) => `${match} ${level}`)).toEqual([
    'GPL-3.0-only alert',
    'AGPL-3.0-only alert',
  ]);
  expect(read).toEqual(['2 licences denied: alert.']);
});

test("Fineprint's own form replaces everything, and its problems are told", () => {
  const { policy, left } = imported(
    '{"version":1,"licenses":[{"match":"MIT","level":"alert"}],"mismatch":"loud"}',
  );
  expect(policy).toEqual({ ...DEFAULT_POLICY, licenses: [{ match: 'MIT', level: 'alert' }] });
  expect(left).toEqual(['"mismatch" is none of fine, notice, alert.']);
});

test.each([
  ['', 'This is no form of a licence policy that Fineprint knows.'],
  ['Dear colleague,\nplease see the wiki.', 'This is no form of a licence policy that Fineprint knows.'],
  ['{"version": 1', 'This looks like JSON, but is not.'],
  [
    '{"name":"x","dependencies":{}}',
    'This JSON is no Fineprint policy: it has none of "version", "categories" and "licenses".',
  ],
  ['a'.repeat(200_001), 'This is too long for a policy.'],
])('%.30j is refused with a reason', (text, reason) => {
  expect(importPolicy(text, current)).toBe(reason);
});

test('hostile text is read in linear time', () => {
  const start = performance.now();
  for (const text of [
    '- '.repeat(90_000),
    '[,'.repeat(90_000),
    `${' '.repeat(190_000)}:`,
    '*-'.repeat(90_000),
  ]) {
    importPolicy(text, current);
  }
  expect(performance.now() - start).toBeLessThan(1000);
});
