import { CATEGORIES, CLAUSE_KINDS } from '../license/types.ts';
import { PRESET_IDS } from '../policy/preset-ids.ts';
import { registryAddress } from '../policy/read-managed.ts';
import { readPolicy } from '../policy/read-policy.ts';
import { LEVELS } from '../policy/types.ts';
import { type Check, has, isBoolean, isListOf, isOneOf, isText, optional } from './checks.ts';

/** Most characters of a whole policy as JSON; the largest preset has under 2,000. */
const MOST = 200_000;

const isLevel = isOneOf(LEVELS);
const isMonths: Check = (value) => typeof value === 'number' && value >= 0 && value <= 1200;
const isWholePolicy: Check = (value) =>
  JSON.stringify(value ?? null).length <= MOST && readPolicy(value).problems.length === 0;

const SET: Record<string, Record<string, Check>> = {
  category: { category: isOneOf(CATEGORIES), level: isLevel },
  clause: { clause: isOneOf(CLAUSE_KINDS), level: isLevel },
  license: { match: isText(200), level: isLevel },
  organisation: { name: isText(200), aliases: optional(isListOf(isText(200), 50)) },
  phrase: { text: isText(500), level: isLevel },
  mismatch: { level: isLevel },
  addedText: { level: isLevel },
  changes: { level: isLevel, months: isMonths },
  preset: { preset: isOneOf(PRESET_IDS) },
  policy: { policy: isWholePolicy },
};
const REMOVE: Record<string, Record<string, Check>> = {
  license: { match: isText(200) },
  organisation: { name: isText(200) },
  phrase: { text: isText(500) },
};

/** Whether this is an edit of the policy, every part of it. */
export const isEdit: Check = (value) => {
  if (typeof value !== 'object' || value === null) return false;
  const { set, remove, ...rest } = value as Record<string, unknown>;
  if (remove === undefined) return matches(SET, set, rest);
  return set === undefined && matches(REMOVE, remove, rest);
};

const OPTIONS: Record<string, Record<string, Check>> = {
  syncLists: { on: isBoolean },
  cdn: { on: isBoolean },
  registry: { url: (value) => value === null || registryAddress(value, []) !== null },
};

/** Whether this is an edit of a setting beside the policy. */
export const isOption: Check = (value) => {
  if (typeof value !== 'object' || value === null) return false;
  const { set, ...rest } = value as Record<string, unknown>;
  return matches(OPTIONS, set, rest);
};

function matches(
  shapes: Record<string, Record<string, Check>>,
  kind: unknown,
  rest: Record<string, unknown>,
) {
  const shape = typeof kind === 'string' && Object.hasOwn(shapes, kind) ? shapes[kind] : undefined;
  return shape !== undefined && has(rest, shape);
}
