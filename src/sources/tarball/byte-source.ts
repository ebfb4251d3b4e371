import type { Bytes } from '../http/read-body.ts';

/** Bytes that come in chunks, taken in pieces of the size that is wanted. Rejects as what they come from does. */
export type ByteSource = {
  /** The next `length` bytes; fewer only where they end before. */
  take(length: number): Promise<Bytes>;
  /** Passes over `length` bytes; false where they end before. */
  skip(length: number): Promise<boolean>;
};

/** Takes from `chunks`, keeping no more than the one at hand. */
export function byteSource(chunks: AsyncIterator<Bytes, unknown>): ByteSource {
  let chunk: Bytes = new Uint8Array(0);

  /** Hands the next at most `most` bytes to `use`; false at the end. */
  async function advance(most: number, use: (bytes: Bytes) => void): Promise<boolean> {
    while (chunk.length === 0) {
      const next = await chunks.next();
      if (next.done) return false;
      chunk = next.value;
    }
    const piece = chunk.subarray(0, most);
    chunk = chunk.subarray(piece.length);
    use(piece);
    return true;
  }

  return {
    async take(length) {
      const taken = new Uint8Array(length);
      let filled = 0;
      while (filled < length) {
        const more = await advance(length - filled, (bytes) => {
          taken.set(bytes, filled);
          filled += bytes.length;
        });
        if (!more) return taken.subarray(0, filled);
      }
      return taken;
    },
    async skip(length) {
      let left = length;
      while (left > 0) {
        const more = await advance(left, (bytes) => {
          left -= bytes.length;
        });
        if (!more) return false;
      }
      return true;
    },
  };
}
