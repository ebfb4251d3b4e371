/**
 * Codes one bit in the company of a context. A writer takes the bit and gives it back; a reader ignores what it is given
 * and gives the bit that was written. So that writer and reader can't part, both run the same code above this.
 */
export type BitCoder = (context: number, bit: number) => number;

/** Probabilities are in 1/4096; each bit moves its context's by this part of the error. */
export const PROBABILITY_BITS = 12;
export const ADAPTATION = 4;
const CONTEXTS = 1 << 17;

/** Even odds for every context. */
export function freshProbabilities(): Uint16Array {
  return new Uint16Array(CONTEXTS).fill(1 << (PROBABILITY_BITS - 1));
}

/**
 * Reader of an adaptive binary range code (the carry-less decoder that LZMA made common), 32 bits wide. Throws where the
 * bytes end too early.
 */
export function bitReader(bytes: Uint8Array, from: number): BitCoder {
  const probabilities = freshProbabilities();
  let at = from;
  let range = 0xffffffff;
  let code = 0;
  const nextByte = (): number => {
    const byte = bytes[at++];
    if (byte !== undefined) return byte;
    if (at > bytes.length + 8) throw new Error('the licence index is cut off');
    return 0;
  };
  for (let index = 0; index < 5; index++) code = ((code << 8) | nextByte()) >>> 0;
  return (context) => {
    const probability = probabilities[context] ?? 0;
    const bound = (range >>> PROBABILITY_BITS) * probability;
    let bit = 0;
    if (code < bound) {
      range = bound;
      probabilities[context] = probability + (((1 << PROBABILITY_BITS) - probability) >> ADAPTATION);
    } else {
      bit = 1;
      code -= bound;
      range -= bound;
      probabilities[context] = probability - (probability >> ADAPTATION);
    }
    while (range < 0x1000000) {
      range = (range << 8) >>> 0;
      code = ((code << 8) | nextByte()) >>> 0;
    }
    return bit;
  };
}
