import { CATEGORIES, CLAUSE_KINDS } from '../license/types.ts';
import { listed } from '../locale/join.ts';
import { say } from '../locale/say.ts';
import { DEFAULT_POLICY } from './default-policy.ts';
import {
  LEVELS,
  type LicenseRule,
  type Organisation,
  type Phrase,
  type Policy,
  type PolicyLevel,
} from './types.ts';

type Fields = Record<string, unknown>;
/** `problems`: one clear sentence for each part that was left at its default. */
export type ReadPolicy = { policy: Policy; problems: string[] };

/**
 * Reads a policy (`docs/policy.schema.json`) of any origin. Every part is optional; what is missing or makes no sense
 * keeps its default and is named, so that one bad entry loses nothing else.
 */
export function readPolicy(json: unknown): ReadPolicy {
  const problems: string[] = [];
  const fields = record(json);
  if (!fields) return { policy: DEFAULT_POLICY, problems: [say('readNotObject')] };
  const strange = Object.keys(fields).filter(
    (key) => key !== '$schema' && !Object.hasOwn(DEFAULT_POLICY, key),
  );
  problems.push(...strange.map((key) => say('readNotKnown', { name: key })));
  if (fields.version !== undefined && fields.version !== 1) problems.push(say('readNotVersion'));
  const policy: Policy = {
    version: 1,
    categories: levels('categories', fields.categories, CATEGORIES, DEFAULT_POLICY.categories, problems),
    licenses: list('licenses', fields.licenses, licenseRule, problems),
    clauses: levels('clauses', fields.clauses, CLAUSE_KINDS, DEFAULT_POLICY.clauses, problems),
    organisations: list('organisations', fields.organisations, organisation, problems),
    phrases: list('phrases', fields.phrases, phrase, problems),
    mismatch: level('mismatch', fields.mismatch, DEFAULT_POLICY.mismatch, problems),
    addedText: level('addedText', fields.addedText, DEFAULT_POLICY.addedText, problems),
    changes: changes(fields.changes, problems),
  };
  return { policy, problems };
}

function record(value: unknown): Fields | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : null;
}

function isLevel(value: unknown): value is PolicyLevel {
  return LEVELS.some((each) => each === value);
}

function level(name: string, value: unknown, usual: PolicyLevel, problems: string[]): PolicyLevel {
  if (isLevel(value)) return value;
  if (value !== undefined) problems.push(say('readNoneOf', { name, values: listed(LEVELS) }));
  return usual;
}

function levels<K extends string>(
  name: string,
  value: unknown,
  keys: readonly K[],
  usual: Record<K, PolicyLevel>,
  problems: string[],
): Record<K, PolicyLevel> {
  if (value === undefined) return usual;
  const given = record(value);
  if (!given) {
    problems.push(say('readNoObject', { name }));
    return usual;
  }
  const unknown = Object.keys(given).filter((key) => !keys.some((each) => each === key));
  problems.push(...unknown.map((key) => say('readNotKnown', { name: `${name}.${key}` })));
  const entries = keys.map(
    (key) => [key, level(`${name}.${key}`, given[key], usual[key], problems)] as const,
  );
  return { ...usual, ...Object.fromEntries(entries) };
}

function list<T>(name: string, value: unknown, read: (entry: unknown) => T | null, problems: string[]): T[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) {
    problems.push(say('readNoList', { name }));
    return [];
  }
  return value.flatMap((entry, index) => {
    const found = read(entry);
    if (found === null) problems.push(say('readNotUnderstood', { name: `${name}[${index}]` }));
    return found === null ? [] : [found];
  });
}

function licenseRule(entry: unknown): LicenseRule | null {
  const { match, level } = record(entry) ?? {};
  return filled(match) && isLevel(level) ? { match: match.trim(), level } : null;
}

function organisation(entry: unknown): Organisation | null {
  if (filled(entry)) return { name: entry.trim() };
  const { name, aliases } = record(entry) ?? {};
  if (!filled(name)) return null;
  const others = Array.isArray(aliases) ? aliases.filter(filled).map((alias) => alias.trim()) : [];
  return { name: name.trim(), ...(others.length > 0 ? { aliases: others } : {}) };
}

function phrase(entry: unknown): Phrase | null {
  const { text, level = 'alert' } = record(entry) ?? {};
  return filled(text) && isLevel(level) ? { text: text.trim(), level } : null;
}

function filled(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '';
}

function changes(value: unknown, problems: string[]): Policy['changes'] {
  if (value === undefined) return DEFAULT_POLICY.changes;
  const { level: given, months = DEFAULT_POLICY.changes.months } = record(value) ?? {};
  const isCount = typeof months === 'number' && Number.isFinite(months) && months >= 0;
  if (!isCount) problems.push(say('readNoMonths'));
  return {
    level: level('changes.level', given, DEFAULT_POLICY.changes.level, problems),
    months: isCount ? months : DEFAULT_POLICY.changes.months,
  };
}
