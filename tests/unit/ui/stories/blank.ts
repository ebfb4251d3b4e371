import { factsOfTerms } from '../../../../src/answers/facts-of-terms.ts';
import type { Coverage, Current, History } from '../../../../src/history/types.ts';
import type { Story } from '../../../../src/messages/story.ts';
import { DEFAULT_POLICY } from '../../../../src/policy/default-policy.ts';
import { termsLevels } from '../../../../src/policy/terms-levels.ts';

const COMPLETE = { state: 'complete', looked: 1, of: 1, reasons: [] } as const;

export const NOW = new Date('2026-11-23T15:03:00Z');

export const current: Current = {
  version: '1.0.0',
  declared: 'MIT',
  text: 'MIT',
  category: 'permissive',
  mismatch: false,
  base: null,
  clauses: [],
  additions: [],
  removals: [],
  fingerprint: '5f0c1d2e3a4b',
  field: 'MIT',
  files: ['LICENSE'],
  since: null,
  gap: null,
};

export const coverage: Coverage = {
  declared: { ...COMPLETE, reasons: [] },
  shippedText: { ...COMPLETE, reasons: [] },
  repositoryText: { ...COMPLETE, reasons: [] },
};

type Parts = { history?: Partial<History>; label?: Partial<Story['label']> } & Partial<
  Omit<Story, 'history' | 'label'>
>;

/** A quiet MIT package, with what a test changes about it. */
export function storyOf(subject: string, { history, label, ...rest }: Parts = {}): Story {
  const whole: History = {
    subject,
    current,
    changes: [],
    episodes: [],
    notices: [],
    mismatches: [],
    lines: [],
    coverage,
    lookedAt: '2026-11-23T15:00:00Z',
    ...history,
  };
  return {
    label: {
      subject,
      level: 'fine',
      text: '',
      short: '',
      name: `${subject}: MIT, nothing flagged by your policy`,
      at: '2026-11-23T15:00:00Z',
      revision: '1',
      ...label,
    },
    history: whole,
    levels: termsLevels(whole, DEFAULT_POLICY),
    reasons: [],
    matches: [],
    phrases: [],
    listed: 0,
    acceptance: null,
    facts: factsOfTerms({ ...current, ...history?.current }),
    watched: false,
    toldBy: '1.2.3',
    paused: false,
    ...rest,
  };
}
