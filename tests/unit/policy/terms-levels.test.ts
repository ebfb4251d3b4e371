import { expect, test } from 'vitest';
import type { Change } from '../../../src/history/types.ts';
import { DEFAULT_POLICY } from '../../../src/policy/default-policy.ts';
import { termsLevels } from '../../../src/policy/terms-levels.ts';
import { historyWith } from './fixtures.ts';

const change: Change = {
  kind: 'text',
  direction: 'tightened',
  from: 'MIT',
  to: 'LicenseRef-MIT-modified',
  at: { version: '2.0.0', previous: '1.0.0' },
  bump: 'major',
  date: null,
  clauses: [{ kind: 'named-party', quote: 'not to these' }],
  exact: true,
  evidence: [],
};

test('terms have their own level, wherever they stand in a history', () => {
  const past = { ...historyWith({ text: 'AGPL-3.0-only', category: 'network-copyleft' }), changes: [change] };
  expect(termsLevels(past, DEFAULT_POLICY)).toEqual({
    MIT: 'fine',
    'LicenseRef-MIT-modified': 'alert',
    'AGPL-3.0-only': 'notice',
  });
  const gone = { ...change, from: change.to, to: 'MIT', clauses: [], removedClauses: change.clauses };
  expect(termsLevels({ ...past, changes: [gone] }, DEFAULT_POLICY)).toMatchObject({
    MIT: 'fine',
    'LicenseRef-MIT-modified': 'alert',
  });
});
