import type { Bytes } from '../http/read-body.ts';

/** Size of a header, and what every body is filled up to. */
export const BLOCK = 512;

/** One header of an archive (POSIX ustar, with the base-256 sizes of GNU tar). */
export type TarHeader = {
  name: string;
  /** Bytes of the body. */
  size: number;
  /** The type flag as a character; `'0'` also where it is NUL, as old archives have it. */
  type: string;
  /** GNU's old sparse files: more header blocks follow. */
  extended: boolean;
};

/** Where in a header what is (POSIX.1-1988, `ustar`): offset and length. */
const NAME = [0, 100] as const;
const SIZE = [124, 12] as const;
const CHECKSUM = [148, 8] as const;
const TYPE = 156;
const MAGIC = [257, 6] as const;
const PREFIX = [345, 155] as const;
const GNU_EXTENDED = 482;

/** Types whose size, if any, counts no body: links, devices, directories, pipes. */
const BODILESS = new Set(['1', '2', '3', '4', '5', '6']);

/** Whether a block is all zero, as the end of an archive is. */
export function isZeroBlock(block: Bytes): boolean {
  return block.every((byte) => byte === 0);
}

/** Reads one block as a header; null where it is none (its checksum or its size is wrong). */
export function tarHeader(block: Bytes): TarHeader | null {
  if (block.length < BLOCK || !hasChecksum(block)) return null;
  const size = numberAt(block, SIZE);
  if (size === null) return null;
  const type = String.fromCharCode(block[TYPE] || 0x30);
  const prefix = textAt(block, MAGIC) === 'ustar' ? textAt(block, PREFIX) : '';
  const base = textAt(block, NAME);
  const name = prefix === '' ? base : `${prefix}/${base}`;
  // Before POSIX, a directory was a file whose name ends in a slash.
  const bodiless = BODILESS.has(type) || (type === '0' && name.endsWith('/'));
  return {
    name,
    size: bodiless ? 0 : size,
    type: type === '0' && bodiless ? '5' : type,
    extended: type === 'S' && block[GNU_EXTENDED] === 1,
  };
}

/** The sum of all bytes, the checksum's own taken as spaces; some old programs summed signed bytes. */
function hasChecksum(block: Bytes): boolean {
  const said = numberAt(block, CHECKSUM);
  const [from, length] = CHECKSUM;
  let unsigned = 0;
  let signed = 0;
  block.forEach((byte, index) => {
    const value = index >= from && index < from + length ? 0x20 : byte;
    unsigned += value;
    signed += value > 0x7f ? value - 0x100 : value;
  });
  return said === unsigned || said === signed;
}

/** Octal digits between spaces and NULs, or GNU's base-256 for what is too large for them. */
function numberAt(block: Bytes, [offset, length]: readonly [number, number]): number | null {
  const field = block.subarray(offset, offset + length);
  if (field[0] === 0x80) return base256(field.subarray(1));
  const digits = new TextDecoder('latin1')
    .decode(field)
    .replace(/[\0 ]+/g, ' ')
    .trim();
  if (digits === '') return 0;
  return /^[0-7]+$/.test(digits) ? Number.parseInt(digits, 8) : null;
}

function base256(bytes: Bytes): number | null {
  const value = bytes.reduce((sum, byte) => sum * 256 + byte, 0);
  return Number.isSafeInteger(value) ? value : null;
}

function textAt(block: Bytes, [offset, length]: readonly [number, number]): string {
  return untilNul(block.subarray(offset, offset + length));
}

/** UTF-8 up to the first NUL. */
export function untilNul(bytes: Bytes): string {
  const end = bytes.indexOf(0);
  return new TextDecoder().decode(end < 0 ? bytes : bytes.subarray(0, end));
}
