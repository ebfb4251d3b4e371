import { parseSubject } from '../history/subject.ts';

/** Whether a value, come from outside, has the shape it must have. */
export type Check = (value: unknown) => boolean;

export const isSubject: Check = (value) => typeof value === 'string' && parseSubject(value) !== null;
export const isStage: Check = (value) => typeof value === 'number' && Number.isInteger(value) && value >= 0;
export const isHost: Check = (value) => value === 'www.npmjs.com' || value === 'github.com';
export const isTime: Check = (value) =>
  typeof value === 'string' && value.length < 40 && !Number.isNaN(Date.parse(value));

export const isBoolean: Check = (value) => typeof value === 'boolean';

/** A string with words in it, of at most `most` characters. */
export const isText =
  (most: number): Check =>
  (value) =>
    typeof value === 'string' && value.trim() !== '' && value.length <= most;

export const isOneOf =
  (values: readonly string[]): Check =>
  (value) =>
    values.some((each) => each === value);

export const optional =
  (check: Check): Check =>
  (value) =>
    value === undefined || check(value);

/** A list of at most `most` entries that all pass. */
export const isListOf =
  (check: Check, most: number): Check =>
  (value) =>
    Array.isArray(value) && value.length <= most && value.every(check);

/** Whether these are the shape's fields, each as it must be, and no others. */
export function has(fields: Record<string, unknown>, shape: Record<string, Check>): boolean {
  const known = Object.keys(fields).every((key) => Object.hasOwn(shape, key));
  return known && Object.entries(shape).every(([key, check]) => check(fields[key]));
}
