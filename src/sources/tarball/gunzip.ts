import type { Bytes } from '../http/read-body.ts';

/** Bytes that are written at once. */
const PIECE = 4096;
/**
 * Chunks that are asked for ahead: as many as one piece can unpack to (deflate reaches 1,032 to 1; no browser's
 * chunks are smaller than 4 kB).
 */
const AHEAD = 1056;

/**
 * Unpacks a gzip stream. What is valid comes before whatever is wrong behind it is thrown: a failing stream drops
 * the chunks that nobody has asked for yet (Firefox 153 loses the end of an archive that junk follows), so all of
 * them are asked for before they are there. Throws what `body` throws, too.
 */
export async function* gunzip(body: ReadableStream<Bytes>): AsyncGenerator<Bytes, void> {
  // TypeScript's own type does not say which buffers the chunks lie in.
  const { readable, writable } = new DecompressionStream('gzip') as ReadableWritablePair<Bytes, Bytes>;
  const reader = readable.getReader();
  const chunks = Array.from({ length: AHEAD }, () => quietRead(reader));
  const feeding = feed(body.getReader(), writable.getWriter());
  try {
    for (let next = await chunks.shift(); next && !next.done; next = await chunks.shift()) {
      chunks.push(quietRead(reader));
      yield next.value;
    }
  } catch (error) {
    throw (await feeding) ?? error;
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

/** A read whose failure is no unhandled one, should nobody come to wait for it. */
function quietRead(reader: ReadableStreamDefaultReader<Bytes>): Promise<ReadableStreamReadResult<Bytes>> {
  const read = reader.read();
  read.catch(() => undefined);
  return read;
}

/** Writes a body piece by piece. Gives what the body failed with, or null; what the writer fails with its reader tells. */
async function feed(
  body: ReadableStreamDefaultReader<Bytes>,
  writer: WritableStreamDefaultWriter<Bytes>,
): Promise<unknown> {
  for (;;) {
    let next: ReadableStreamReadResult<Bytes>;
    try {
      next = await body.read();
    } catch (error) {
      await writer.abort(error).catch(() => undefined);
      return error;
    }
    try {
      if (next.done) return await writer.close().then(() => null);
      for (let at = 0; at < next.value.length; at += PIECE)
        await writer.write(next.value.subarray(at, at + PIECE));
    } catch {
      await body.cancel().catch(() => undefined);
      return null;
    }
  }
}
