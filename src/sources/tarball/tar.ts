import type { Bytes } from '../http/read-body.ts';
import { type ByteSource, byteSource } from './byte-source.ts';
import { type PaxFields, paxFields } from './pax.ts';
import { BLOCK, isZeroBlock, type TarHeader, tarHeader, untilNul } from './tar-header.ts';

/** Names and extended headers beyond this are no honest ones. */
const MAX_META = 1_000_000;

/** One member of an archive. `sparse`: what `read` gives is not the file's text. */
export type TarEntry = {
  path: string;
  size: number;
  /** A regular file, as opposed to a link, a directory, a device. */
  isFile: boolean;
  sparse: boolean;
  /** The first `most` bytes of the body; only once, and only before the next entry is asked for. */
  read(most: number): Promise<Bytes>;
};

/** The archive is cut short or broken; entries before this may be as they should. */
export class BrokenArchive extends Error {}

/**
 * The members of a tar archive (ustar, pax, GNU long names), in order. Ends normally only where the archive does:
 * at its two zero blocks, or where the bytes end well right behind a member. Throws `BrokenArchive` where it is
 * cut short, or a header is wrong, and whatever `chunks` throws.
 */
export async function* tarEntries(chunks: AsyncIterable<Bytes>): AsyncGenerator<TarEntry, void> {
  const iterator = chunks[Symbol.asyncIterator]();
  try {
    yield* members(byteSource(iterator));
  } finally {
    await iterator.return?.();
  }
}

async function* members(source: ByteSource): AsyncGenerator<TarEntry, void> {
  let defaults: PaxFields = {};
  let next: PaxFields = {};
  for (let header = await nextHeader(source); header; header = await nextHeader(source)) {
    const kind = metaKind(header.type);
    if (kind === null) {
      yield* member(source, header, { ...defaults, ...next });
      next = {};
      continue;
    }
    const fields = readMeta(kind, await metaBody(source, header));
    if (kind === 'global') defaults = { ...defaults, ...fields };
    else next = { ...next, ...fields };
  }
}

/** The next header, or null at the archive's end. */
async function nextHeader(source: ByteSource): Promise<TarHeader | null> {
  for (let zeros = 0; zeros < 2; zeros++) {
    const block = await source.take(BLOCK);
    if (block.length === 0) return null;
    if (isZeroBlock(block) && block.length === BLOCK) continue;
    const header = tarHeader(block);
    if (header === null) throw new BrokenArchive();
    for (let more = header.extended; more; ) more = (await wholeBlock(source))[504] === 1;
    return header;
  }
  return null;
}

async function* member(
  source: ByteSource,
  header: TarHeader,
  fields: PaxFields,
): AsyncGenerator<TarEntry, void> {
  const isFile = header.type === '0' || header.type === '7';
  const size = isFile ? (fields.size ?? header.size) : header.size;
  let taken = 0;
  yield {
    path: fields.path ?? header.name,
    size,
    isFile,
    sparse: fields.sparse ?? false,
    async read(most) {
      const bytes = await source.take(Math.min(most, size));
      taken = bytes.length;
      return bytes;
    },
  };
  if (!(await source.skip(padded(size) - taken))) throw new BrokenArchive();
}

type MetaKind = 'local' | 'global' | 'long-name' | 'ignored';

/** Members that say something of the ones behind them; null for real ones. */
function metaKind(type: string): MetaKind | null {
  if (type === 'x' || type === 'X') return 'local';
  if (type === 'g') return 'global';
  if (type === 'L') return 'long-name';
  return type === 'K' ? 'ignored' : null;
}

async function metaBody(source: ByteSource, header: TarHeader): Promise<Bytes> {
  if (header.size > MAX_META) throw new BrokenArchive();
  const body = await source.take(padded(header.size));
  if (body.length < padded(header.size)) throw new BrokenArchive();
  return body.subarray(0, header.size);
}

function readMeta(kind: MetaKind, body: Bytes): PaxFields {
  if (kind === 'ignored') return {};
  if (kind === 'long-name') return { path: untilNul(body) };
  const fields = paxFields(body);
  if (fields === null) throw new BrokenArchive();
  return fields;
}

async function wholeBlock(source: ByteSource): Promise<Bytes> {
  const block = await source.take(BLOCK);
  if (block.length < BLOCK) throw new BrokenArchive();
  return block;
}

function padded(size: number): number {
  return Math.ceil(size / BLOCK) * BLOCK;
}
