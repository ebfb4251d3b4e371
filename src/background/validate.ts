import { parseSubject } from '../history/subject.ts';
import { CATEGORIES } from '../license/types.ts';
import type { Message, RequestName } from '../messages.ts';
import { LEVELS } from '../policy/types.ts';

type Check = (value: unknown) => boolean;

const isSubject: Check = (value) => typeof value === 'string' && parseSubject(value) !== null;
const isStage: Check = (value) => typeof value === 'number' && Number.isInteger(value) && value >= 0;
const isHost: Check = (value) => value === 'www.npmjs.com' || value === 'github.com';
const isTime: Check = (value) =>
  typeof value === 'string' && value.length < 40 && !Number.isNaN(Date.parse(value));
const isText =
  (most: number): Check =>
  (value) =>
    typeof value === 'string' && value.trim() !== '' && value.length <= most;
const isOneOf =
  (values: readonly string[]): Check =>
  (value) =>
    values.some((each) => each === value);
const optional =
  (check: Check): Check =>
  (value) =>
    value === undefined || check(value);

const isEdit: Check = (value) => {
  if (typeof value !== 'object' || value === null) return false;
  const { set, remove, ...rest } = value as Record<string, unknown>;
  if (set === 'category') return has(rest, { category: isOneOf(CATEGORIES), level: isOneOf(LEVELS) });
  if (set === 'license') return has(rest, { match: isText(200), level: isOneOf(LEVELS) });
  if (set === 'organisation') return has(rest, { name: isText(200) });
  if (remove === 'license') return has(rest, { match: isText(200) });
  return remove === 'organisation' && has(rest, { name: isText(200) });
};

const isVisibility = optional(isOneOf(['public', 'private', 'unknown']));

const SHAPES: Record<RequestName, Record<string, Check>> = {
  label: { subject: isSubject, visibility: isVisibility, seen: isStage },
  story: { subject: isSubject, visibility: isVisibility, seen: isStage },
  openPanel: {},
  accept: { subject: isSubject, fingerprint: isText(200), note: optional(isText(2000)) },
  unaccept: { subject: isSubject },
  settings: {},
  setPolicy: { edit: isEdit },
  pause: { host: isHost, until: (value) => value === null || value === undefined || isTime(value) },
  tabStatus: {},
  pageFetch: { url: isText(2000), accept: isText(200) },
};

/** The message, if it is one of ours in every part: name, fields, sizes, and nothing beside. Else null. */
export function validMessage(value: unknown): Message | null {
  if (typeof value !== 'object' || value === null) return null;
  const { name, ...fields } = value as Record<string, unknown>;
  if (typeof name !== 'string' || !Object.hasOwn(SHAPES, name)) return null;
  return has(fields, SHAPES[name as RequestName]) ? (value as Message) : null;
}

function has(fields: Record<string, unknown>, shape: Record<string, Check>): boolean {
  const known = Object.keys(fields).every((key) => Object.hasOwn(shape, key));
  return known && Object.entries(shape).every(([key, check]) => check(fields[key]));
}
