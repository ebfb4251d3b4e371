import { expect, test } from 'vitest';
import type { Change } from '../../../src/history/types.ts';
import { DEFAULT_POLICY } from '../../../src/policy/default-policy.ts';
import { labelOfGap, labelOfTerms } from '../../../src/policy/terms-label.ts';

const MIT = { terms: 'MIT', category: 'permissive', read: true, change: null } as const;

function change(direction: Change['direction']): Change {
  return {
    kind: 'declared',
    direction,
    from: 'MIT',
    to: 'AGPL-3.0-or-later',
    at: { version: '2.0.0', previous: '1.0.41' },
    bump: 'major',
    date: null,
    clauses: [],
    exact: true,
    evidence: [],
  };
}

test('of a version without a row it is said why', () => {
  expect(labelOfGap('paused')).toEqual({
    level: 'unknown',
    text: 'paused',
    name: 'Licence: not known: paused.',
    terms: '',
  });
});

test('terms whose text was read are judged', () => {
  expect(labelOfTerms(MIT, DEFAULT_POLICY)).toEqual({
    level: 'fine',
    text: 'MIT',
    name: 'Licence: MIT.',
    terms: 'MIT',
  });
});

test('terms whose text was not read are never fine', () => {
  const label = labelOfTerms({ ...MIT, read: false }, DEFAULT_POLICY);
  expect(label.level).toBe('unknown');
  expect(label.name).toBe('Licence: MIT. The text of this version was not read.');
});

test('a change says what the terms were, and where', () => {
  const row = { terms: 'AGPL-3.0-or-later', category: 'network-copyleft', read: true } as const;
  expect(labelOfTerms({ ...row, change: change('tightened') }, DEFAULT_POLICY)).toEqual({
    level: 'notice',
    text: 'AGPL-3.0, was MIT',
    name: 'Licence: AGPL-3.0-or-later. Changed here, conditions added: was MIT in 1.0.41.',
    terms: 'AGPL-3.0-or-later',
  });
});

test('another spelling of the same terms is no change', () => {
  const label = labelOfTerms({ ...MIT, change: change('notation') }, DEFAULT_POLICY);
  expect(label.text).toBe('MIT');
});

test('terms that nothing names are said to be unknown', () => {
  const row = { terms: 'NOASSERTION', category: 'unknown', read: false, change: null } as const;
  expect(labelOfTerms(row, DEFAULT_POLICY).text).toBe('not read');
  expect(labelOfTerms({ ...row, read: true }, DEFAULT_POLICY).text).toBe('terms not known');
});
