import fc from '../same-cases.ts';

/** Characters that turn text around, hide, end strings, or begin markup. */
const ODD = [
  '\u202e',
  '\u2066',
  '\u200b',
  '\ufeff',
  '\0',
  '\u0007',
  '\ud800',
  '\udfff',
  '\u2028',
  '<img src=x onerror=alert(1)>',
  '</script>',
  '"',
  "'",
  '`',
  '&lt;',
  '{{1}}',
  '%00',
  '%2e%2e%2f',
  '../',
  '..\\',
  '//',
  'javascript:',
  '__proto__',
  'constructor',
  'toString',
  '\r\n',
  '\t',
];
/** Words that the readers look for. */
const KNOWN = [
  'MIT',
  'GPL-2.0',
  'Apache-2.0',
  'BUSL-1.1',
  'LicenseRef-x',
  'AND',
  'OR',
  'WITH',
  'or later',
  'SEE LICENSE IN',
  'LICENSE',
  'UNLICENSED',
  'dual',
  'v2',
  '(',
  ')',
  '/',
  ',',
  '+',
  'http://x.y/',
  'https://github.com/a/b',
  'git+ssh://git@github.com/',
  'github:',
  'npm:',
  '@',
  '#',
  '1.0.0',
  'shall not be granted to',
  'may not use',
  'Acme Corp',
  '$1,000,000',
  '2030-01-01',
  'package/',
  'dependencies:',
  'deny-licenses:',
  '- ',
  '{',
  '}',
  '[',
  ']',
  ':',
];

/** Text of the kind that attackers and careless people write. */
export const oddText = fc
  .array(
    fc.oneof(
      fc.constantFrom(...KNOWN),
      fc.constantFrom(...ODD),
      fc.string({ unit: 'binary', maxLength: 8 }),
      fc.constant(' '),
    ),
    {
      maxLength: 12,
    },
  )
  .map((parts) => parts.join(''));

const KEYS = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'name',
  'version',
  'versions',
  'license',
  'licenses',
  'type',
  'url',
  'time',
  'dist',
  'dist-tags',
  'latest',
  'repository',
  'directory',
  'gitHead',
  '1.0.0',
  'unpublished',
  'deprecated',
];

const leaf = fc.oneof(oddText, fc.double(), fc.integer(), fc.boolean(), fc.constant(null));

/** JSON with the keys that the readers know, and traps among them; as parsed, so that `__proto__` is a plain key. */
export const oddJson: fc.Arbitrary<unknown> = fc
  .letrec<{ value: unknown }>((tie) => ({
    value: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      leaf,
      fc.array(tie('value'), { maxLength: 4 }),
      fc
        .array(fc.tuple(fc.oneof(fc.constantFrom(...KEYS), oddText), tie('value')), { maxLength: 6 })
        .map((entries) =>
          JSON.parse(
            `{${entries.map(([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)}`).join(',')}}`,
          ),
        ),
    ),
  }))
  .value.map((value) => JSON.parse(JSON.stringify(value) ?? 'null'));
