import type { Category, ClauseKind } from '../license/types.ts';
import type { PresetId } from './preset-ids.ts';

export const LEVELS = ['fine', 'notice', 'alert'] as const;
/** What a policy can say of a licence. */
export type PolicyLevel = (typeof LEVELS)[number];
/** What a verdict can say; `unknown` is never shown as `fine`. */
export type Level = PolicyLevel | 'unknown';

/** A watched licence: an SPDX id, an expression, a pattern such as `GPL-*`, or a list such as `list:osi-approved`. */
export type LicenseRule = { match: string; level: PolicyLevel };
/** Name to look for in clauses, with its other spellings. */
export type Organisation = { name: string; aliases?: string[] };
export type Phrase = { text: string; level: PolicyLevel };

/** What this reader watches. `docs/policy.schema.json` is its published form. */
export type Policy = {
  version: 1;
  categories: Record<Category, PolicyLevel>;
  licenses: LicenseRule[];
  clauses: Record<ClauseKind, PolicyLevel>;
  organisations: Organisation[];
  phrases: Phrase[];
  /** Declared and text disagree. */
  mismatch: PolicyLevel;
  /** Words added to a standard text. */
  addedText: PolicyLevel;
  /** Conditions added on the viewed version's line within the last `months`. */
  changes: { level: PolicyLevel; months: number };
};

export type ReasonCode =
  | 'category'
  | 'license'
  | 'clause'
  | 'organisation'
  | 'phrase'
  | 'added-text'
  | 'mismatch'
  | 'change'
  | 'restricted-behind-open'
  | 'not-checked'
  | 'accepted'
  | 'look-again'
  | 'snoozed';
/** One reason; `text` is a sentence that names no entry of the reader's own lists. */
export type Reason = { code: ReasonCode; level: Level; text: string };
export type Verdict = { subject: string; level: Level; reasons: Reason[] };

/** "I have read this one". It lapses when the fingerprint changes. `lookAgain`: from when to ask again, ISO 8601. */
export type Acceptance = {
  subject: string;
  fingerprint: string;
  at: string;
  note?: string;
  lookAgain?: string;
};

/** What a badge shows for one subject, ready to draw. It never contains the reader's own lists. */
export type Label = {
  subject: string;
  level: Level;
  /** The reason in words; empty: the icon alone. */
  text: string;
  /** The same where there is little room (npm's half-width cell); may be empty. */
  short: string;
  /** The whole message, for screen readers. */
  name: string;
  /** When the evidence was looked at, ISO 8601. */
  at: string;
  /** Set where something is missing for now: when it is worth asking again, ISO 8601. */
  retryAt?: string;
  /** It would not be `fine` but for the reader's acceptance. */
  accepted?: true;
  /** The reader keeps it quiet for now. */
  snoozed?: true;
  /** The policy that this label was made under. */
  revision: string;
  /** The language of its words, BCP 47, and `rtl` where it is read from right to left; absent: the catalogue's. */
  language?: string;
  direction?: 'ltr' | 'rtl';
};

/** One edit of the policy: small, so that two windows can edit at once without losing each other's. */
export type PolicyEdit =
  | { set: 'category'; category: Category; level: PolicyLevel }
  | { set: 'clause'; clause: ClauseKind; level: PolicyLevel }
  | { set: 'license'; match: string; level: PolicyLevel }
  | { set: 'organisation'; name: string; aliases?: string[] }
  | { set: 'phrase'; text: string; level: PolicyLevel }
  | { set: 'mismatch' | 'addedText'; level: PolicyLevel }
  | { set: 'changes'; level: PolicyLevel; months: number }
  | { set: 'preset'; preset: PresetId }
  /** The whole policy: an import, or one that was undone. */
  | { set: 'policy'; policy: Policy }
  | { remove: 'license'; match: string }
  | { remove: 'organisation'; name: string }
  | { remove: 'phrase'; text: string };
