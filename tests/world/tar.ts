import { gzipSync } from 'node:zlib';

/** What a tarball is made of; `content` is text (written as UTF-8) or bytes. */
export type TarFile = { path: string; content: string | Uint8Array };

/** Fields of one header that differ from those of an honest regular file. */
export type HeaderFields = {
  path: string;
  size?: number;
  /** The size field verbatim, 12 bytes of text or bytes. */
  rawSize?: string | Uint8Array;
  type?: string;
  prefix?: string;
  magic?: string;
  linkTo?: string;
  /** The checksum to write instead of the right one. */
  checksum?: number;
};

const BLOCK = 512;

/** A gzipped tar archive of these files, as a registry serves it; paths begin with a directory (`package/`). */
export function tarball(files: TarFile[]): Uint8Array<ArrayBuffer> {
  return gzip(tar(files));
}

/** The same without compression: members, then the two zero blocks. */
export function tar(files: TarFile[]): Uint8Array<ArrayBuffer> {
  return joined([...files.map(({ path, content }) => member({ path }, content)), endOfArchive()]);
}

export function gzip(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  return new Uint8Array(gzipSync(bytes));
}

/** One member: its header, and its content filled up to a whole block. */
export function member(fields: HeaderFields, content: string | Uint8Array = ''): Uint8Array<ArrayBuffer> {
  const body = toBytes(content);
  return joined([header({ size: body.length, ...fields }), filled(body)]);
}

/** A pax extended header (`x`) or a global one (`g`) with these records. */
export function pax(records: Record<string, string>, type = 'x'): Uint8Array<ArrayBuffer> {
  const body = Object.entries(records).map(([key, value]) => paxRecord(key, value));
  return member({ path: 'PaxHeader', type }, body.join(''));
}

/** GNU's long name for the member behind it. */
export function longName(path: string): Uint8Array<ArrayBuffer> {
  return member({ path: '././@LongLink', type: 'L' }, `${path}\0`);
}

export function endOfArchive(): Uint8Array<ArrayBuffer> {
  return new Uint8Array(2 * BLOCK);
}

export function joined(parts: Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** One ustar header block. */
export function header(fields: HeaderFields): Uint8Array<ArrayBuffer> {
  const block = new Uint8Array(BLOCK);
  const put = (offset: number, value: string | Uint8Array) => block.set(toBytes(value), offset);
  put(0, toBytes(fields.path).subarray(0, 100));
  put(100, '0000644\0');
  put(124, fields.rawSize ?? `${(fields.size ?? 0).toString(8).padStart(11, '0')} `);
  put(136, '00000000000 ');
  put(156, fields.type ?? '0');
  put(157, fields.linkTo ?? '');
  put(257, fields.magic ?? 'ustar\x0000');
  put(345, fields.prefix ?? '');
  put(148, ' '.repeat(8));
  const sum = block.reduce((total, byte) => total + byte, 0);
  put(148, `${(fields.checksum ?? sum).toString(8).padStart(6, '0')}\0 `);
  return block;
}

/** `LENGTH KEY=VALUE\n`, LENGTH counting its own digits too. */
function paxRecord(key: string, value: string): string {
  const rest = ` ${key}=${value}\n`;
  const bytes = toBytes(rest).length;
  const length = bytes + String(bytes + String(bytes).length).length;
  return `${length}${rest}`;
}

function filled(body: Uint8Array): Uint8Array {
  const padded = new Uint8Array(Math.ceil(body.length / BLOCK) * BLOCK);
  padded.set(body);
  return padded;
}

function toBytes(content: string | Uint8Array): Uint8Array {
  return typeof content === 'string' ? new TextEncoder().encode(content) : content;
}
