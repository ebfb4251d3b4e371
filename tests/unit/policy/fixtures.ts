import type { Change, Current, History } from '../../../src/history/types.ts';

const NONE = { state: 'complete', looked: 1, of: 1, reasons: [] } as const;

/** A history whose current terms are these; everything else is plain MIT, unchanged. */
export function historyWith(current: Partial<Current>): History {
  return {
    subject: 'npm:example@2.0.0',
    current: {
      version: '2.0.0',
      declared: 'MIT',
      text: 'MIT',
      category: 'permissive',
      mismatch: false,
      base: 'MIT',
      clauses: [],
      additions: [],
      removals: [],
      fingerprint: 'aa11',
      field: 'MIT',
      files: ['LICENSE'],
      since: null,
      gap: null,
      ...current,
    },
    changes: [],
    episodes: [],
    notices: [],
    mismatches: [],
    lines: [],
    coverage: {
      declared: { ...NONE, reasons: [] },
      shippedText: { ...NONE, reasons: [] },
      repositoryText: { ...NONE, reasons: [] },
    },
    lookedAt: '2026-11-20T10:00:00Z',
  };
}

/** A change to AGPL at 2.0.0, with conditions added. */
export function change(fields: Partial<Change>): Change {
  return {
    kind: 'both',
    direction: 'tightened',
    from: 'MIT',
    to: 'AGPL-3.0-or-later',
    at: { version: '2.0.0', previous: '1.0.41' },
    bump: 'major',
    date: '2026-01-10T00:00:00Z',
    clauses: [],
    exact: true,
    evidence: [],
    ...fields,
  };
}
