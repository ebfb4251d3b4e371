import { DEFAULT_POLICY } from './default-policy.ts';
import { applyPreset, PRESET_IDS, type PresetId } from './presets.ts';
import { readPolicy } from './read-policy.ts';
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
export type ReadManaged = { managed: Managed; problems: string[] };

type Fields = Record<string, unknown>;
const KNOWN = ['preset', 'policy', 'organisations', 'phrases', 'locked', 'registry', 'tokenless'];

/** Reads managed settings (`public/managed-schema.json`); null where there are none. Problems are told, never fatal. */
export function readManaged(json: unknown): ReadManaged | null {
  if (typeof json !== 'object' || json === null || Object.keys(json).length === 0) return null;
  const fields: Fields = { ...json };
  const problems = Object.keys(fields)
    .filter((key) => !KNOWN.includes(key))
    .map((key) => `"${key}" is not known.`);
  const read = readParts(fields, problems);
  return {
    managed: {
      policy: read,
      locked: lockedFields(fields.locked, problems),
      registry: registryAddress(fields.registry, problems),
      tokenless: fields.tokenless === true,
    },
    problems,
  };
}

/** The preset, with single parts of a policy over it. */
function readParts({ preset, policy, organisations, phrases }: Fields, problems: string[]): Policy {
  const isPreset = PRESET_IDS.some((id) => id === preset);
  if (preset !== undefined && !isPreset) problems.push(`"preset" is none of ${PRESET_IDS.join(', ')}.`);
  const start = isPreset ? applyPreset(DEFAULT_POLICY, preset as PresetId) : DEFAULT_POLICY;
  const parts: Fields = typeof policy === 'object' && policy !== null ? { ...policy } : {};
  const within = (key: 'categories' | 'clauses') => ({
    ...start[key],
    ...(parts[key] as object | undefined),
  });
  const read = readPolicy({
    ...start,
    ...parts,
    categories: within('categories'),
    clauses: within('clauses'),
    organisations: organisations ?? parts.organisations,
    phrases: phrases ?? parts.phrases,
  });
  problems.push(...read.problems);
  return read.policy;
}

function lockedFields(value: unknown, problems: string[]): PolicyField[] {
  if (value === undefined) return [];
  const given: unknown[] = Array.isArray(value) ? value : [value];
  const strange = given.filter((each) => !POLICY_FIELDS.some((field) => field === each));
  problems.push(...strange.map((each) => `"locked": ${JSON.stringify(each)} is no part of a policy.`));
  return POLICY_FIELDS.filter((field) => given.includes(field));
}

/** The address with a slash at its end; only https, or http on this very machine. */
export function registryAddress(value: unknown, problems: string[]): string | null {
  if (value === undefined || value === '') return null;
  const url = typeof value === 'string' && URL.canParse(value) ? new URL(value) : null;
  const isSafe = url?.protocol === 'https:' || (url?.protocol === 'http:' && url.hostname === 'localhost');
  if (!url || !isSafe || url.username || url.password) {
    problems.push('"registry" is no https address without a user name.');
    return null;
  }
  return url.href.endsWith('/') ? url.href : `${url.href}/`;
}

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
