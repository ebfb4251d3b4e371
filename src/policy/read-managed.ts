import { listed } from '../locale/join.ts';
import { say } from '../locale/say.ts';
import { DEFAULT_POLICY } from './default-policy.ts';
import { type Managed, POLICY_FIELDS, type PolicyField } from './managed.ts';
import { PRESET_IDS, type PresetId } from './preset-ids.ts';
import { applyPreset } from './presets.ts';
import { readPolicy } from './read-policy.ts';
import type { Policy } from './types.ts';

export type ReadManaged = { managed: Managed; problems: string[] };

type Fields = Record<string, unknown>;
const KNOWN = ['preset', 'policy', 'organisations', 'phrases', 'locked', 'registry', 'tokenless'];

/** Reads managed settings (`public/managed-schema.json`); null where there are none. Problems are told, never fatal. */
export function readManaged(json: unknown): ReadManaged | null {
  if (typeof json !== 'object' || json === null || Object.keys(json).length === 0) return null;
  const fields: Fields = { ...json };
  const problems = Object.keys(fields)
    .filter((key) => !KNOWN.includes(key))
    .map((key) => say('readNotKnown', { name: key }));
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
  if (preset !== undefined && !isPreset)
    problems.push(say('readNoneOf', { name: 'preset', values: listed(PRESET_IDS) }));
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
  problems.push(...strange.map((each) => say('readNoPart', { value: JSON.stringify(each) })));
  return POLICY_FIELDS.filter((field) => given.includes(field));
}

/** The address with a slash at its end; only https, or http on this very machine. */
export function registryAddress(value: unknown, problems: string[]): string | null {
  if (value === undefined || value === '') return null;
  const url = typeof value === 'string' && URL.canParse(value) ? new URL(value) : null;
  const isSafe = url?.protocol === 'https:' || (url?.protocol === 'http:' && url.hostname === 'localhost');
  if (!url || !isSafe || url.username || url.password) {
    problems.push(say('readNoAddress'));
    return null;
  }
  return url.href.endsWith('/') ? url.href : `${url.href}/`;
}
