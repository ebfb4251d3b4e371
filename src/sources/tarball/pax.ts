import type { Bytes } from '../http/read-body.ts';

/** What a pax extended header (POSIX.1-2001, `pax`) says of the next file, as far as it matters here. */
export type PaxFields = { path?: string; size?: number; sparse?: boolean };

/**
 * Reads the records `LENGTH KEYWORD=VALUE\n` of an extended header, LENGTH counting the bytes of the whole
 * record. Null where they are broken.
 */
export function paxFields(body: Bytes): PaxFields | null {
  const fields: PaxFields = {};
  let at = 0;
  while (at < body.length && body[at] !== 0) {
    const space = body.indexOf(0x20, at);
    if (space < 0) return null;
    const length = recordLength(body.subarray(at, space));
    if (length <= space - at + 1 || at + length > body.length) return null;
    const record = new TextDecoder().decode(body.subarray(space + 1, at + length - 1));
    const equals = record.indexOf('=');
    if (equals < 0 || !note(fields, record.slice(0, equals), record.slice(equals + 1))) return null;
    at += length;
  }
  return fields;
}

function recordLength(digits: Bytes): number {
  const text = digits.length > 9 ? '' : new TextDecoder('latin1').decode(digits);
  return /^\d+$/.test(text) ? Number(text) : 0;
}

function note(fields: PaxFields, keyword: string, value: string): boolean {
  if (keyword === 'path') fields.path = value;
  if (keyword.startsWith('GNU.sparse.')) fields.sparse = true;
  if (keyword === 'size') {
    if (!/^\d{1,15}$/.test(value)) return false;
    fields.size = Number(value);
  }
  return true;
}
