import type { Kept, KeptKind } from './types.ts';

/** Grows whenever the shape of kept evidence changes: what an older or newer version wrote is not read. */
export const EVIDENCE_VERSION = 1;

/** A kept value as it lies in the database. */
export type Row = Kept<unknown> & { kind: KeptKind; key: string; shape: number };

/** The row for a value. */
export function toRow(kind: KeptKind, key: string, kept: Kept<unknown>): Row {
  const { value, lookedAt, validator } = kept;
  return { kind, key, shape: EVIDENCE_VERSION, value, lookedAt, ...(validator && { validator }) };
}

/** What a row says, or null where it is none of ours: another version's, half written, or of a wrong shape. */
export function fromRow(row: unknown, kind: KeptKind): Kept<unknown> | null {
  if (!isObject(row) || row.shape !== EVIDENCE_VERSION || row.kind !== kind) return null;
  const { value, lookedAt, validator } = row;
  if (typeof lookedAt !== 'string' || Number.isNaN(Date.parse(lookedAt)) || !SHAPES[kind](value)) return null;
  if (validator === undefined) return { value, lookedAt };
  return isValidator(validator) ? { value, lookedAt, validator } : null;
}

type Fields = Record<string, unknown>;

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isValidator(value: unknown): value is { etag?: string; lastModified?: string } {
  const isText = (field: unknown) => field === undefined || typeof field === 'string';
  return isObject(value) && isText(value.etag) && isText(value.lastModified);
}

const hasList = (name: string) => (value: unknown) => isObject(value) && Array.isArray(value[name]);

/** The outline that a value of each kind must have. */
const SHAPES: Record<KeptKind, (value: unknown) => boolean> = {
  record: (value) => hasList('versions')(value) && isObject(value) && isObject(value.tags),
  shipped: hasList('files'),
  'shipped-index': Array.isArray,
  listing: hasList('files'),
  commits: hasList('commits'),
  text: Array.isArray,
  manifest: isObject,
  failure: isObject,
  secret: (value) => value !== undefined,
};
