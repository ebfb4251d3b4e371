import type { Organisation, Phrase, Policy, PolicyEdit } from './types.ts';

export const POLICY_FIELDS = [
  'categories',
  'licenses',
  'clauses',
  'organisations',
  'phrases',
  'mismatch',
  'addedText',
  'changes',
] as const;
export type PolicyField = (typeof POLICY_FIELDS)[number];

/** What an administrator sets for everyone (`docs/organisations.md`). */
export type Managed = {
  /** Where a reader starts, and what locked fields stay at. */
  policy: Policy;
  locked: PolicyField[];
  /** Base address of the organisation's own registry. */
  registry: string | null;
  /** No GitHub token may be kept. */
  tokenless: boolean;
};

/**
 * The policy that counts: the reader's own, with locked fields from the administrator; organisations and phrases of
 * both where these are not locked. Without one of the reader's own, the administrator's.
 */
export function withManaged(own: Policy | null, { policy, locked }: Managed): Policy {
  if (!own) return policy;
  const fixed = Object.fromEntries(locked.map((field) => [field, policy[field]]));
  return {
    ...own,
    organisations: joined(policy.organisations, own.organisations, organisationName),
    phrases: joined(policy.phrases, own.phrases, phraseText),
    ...fixed,
  };
}

const organisationName = ({ name }: Organisation) => name;
const phraseText = ({ text }: Phrase) => text;

function joined<T>(given: readonly T[], own: readonly T[], name: (entry: T) => string): T[] {
  return [...given, ...others(own, given, name)];
}

/** The reader's own part of a whole policy: without the entries that the administrator brings anyway. */
export function withoutManaged(whole: Policy, { policy }: Managed): Policy {
  return {
    ...whole,
    organisations: others(whole.organisations, policy.organisations, organisationName),
    phrases: others(whole.phrases, policy.phrases, phraseText),
  };
}

function others<T>(entries: readonly T[], given: readonly T[], name: (entry: T) => string): T[] {
  const names = new Set(given.map((entry) => name(entry).toLowerCase()));
  return entries.filter((entry) => !names.has(name(entry).toLowerCase()));
}

/** Where a reader's own policy starts under an administrator's: the lists stay the administrator's, not copied. */
export function ownStart(managed: Managed): Policy {
  return withoutManaged(managed.policy, managed);
}

const FIELD_OF: Record<string, PolicyField> = {
  category: 'categories',
  clause: 'clauses',
  license: 'licenses',
  organisation: 'organisations',
  phrase: 'phrases',
  mismatch: 'mismatch',
  addedText: 'addedText',
  changes: 'changes',
};

/** The field that an edit may not touch, or null. Presets and whole policies are taken around the locked fields. */
export function lockedBy(edit: PolicyEdit, { locked }: Managed): PolicyField | null {
  const field = FIELD_OF['set' in edit ? edit.set : edit.remove];
  return field && locked.includes(field) ? field : null;
}
