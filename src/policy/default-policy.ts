import type { Category, ClauseKind } from '../license/types.ts';
import type { Policy, PolicyLevel } from './types.ts';

const CATEGORY_LEVELS: Record<Category, PolicyLevel> = {
  'public-domain': 'fine',
  permissive: 'fine',
  'weak-copyleft': 'notice',
  'strong-copyleft': 'notice',
  'network-copyleft': 'notice',
  'source-available': 'alert',
  'non-commercial': 'alert',
  'field-of-use': 'alert',
  proprietary: 'notice',
  none: 'notice',
  unknown: 'notice',
};

/** Clauses that take away a use or a user alert; those that ask for something in return are noticed. */
const CLAUSE_LEVELS: Record<ClauseKind, PolicyLevel> = {
  'named-party': 'alert',
  'field-of-use': 'alert',
  ethical: 'alert',
  labor: 'alert',
  'non-commercial': 'alert',
  'no-sale': 'alert',
  'hosted-service': 'alert',
  'non-compete': 'alert',
  'revenue-or-size': 'alert',
  evaluation: 'alert',
  'time-limited': 'alert',
  'registration-key': 'alert',
  'no-redistribution': 'alert',
  'no-derivatives': 'alert',
  paid: 'alert',
  ai: 'alert',
  attribution: 'notice',
  notification: 'notice',
  'terms-of-service': 'notice',
  patent: 'notice',
  export: 'notice',
  additional: 'notice',
};

/** What Fineprint watches before anyone sets anything. */
export const DEFAULT_POLICY: Policy = {
  version: 1,
  categories: CATEGORY_LEVELS,
  licenses: [],
  clauses: CLAUSE_LEVELS,
  organisations: [],
  phrases: [],
  mismatch: 'notice',
  addedText: 'notice',
  changes: { level: 'notice', months: 24 },
};
