import {
  ADAPTATION,
  type BitCoder,
  freshProbabilities,
  PROBABILITY_BITS,
} from '../../src/license/index/bit-coder.ts';

const TOP = 0x1000000;

/** Writer of the adaptive binary range code that `bitReader` reads. `finish` gives all bytes. */
export function bitWriter(): { code: BitCoder; finish: () => number[] } {
  const probabilities = freshProbabilities();
  const bytes: number[] = [];
  let low = 0;
  let range = 0xffffffff;
  let cache = 0;
  let waiting = 1;
  const shift = (): void => {
    if (low < 0xff000000 || low > 0xffffffff) {
      const carry = low > 0xffffffff ? 1 : 0;
      for (let byte = cache; waiting > 0; waiting--, byte = 0xff) bytes.push((byte + carry) & 0xff);
      cache = (low >>> 24) & 0xff;
    }
    waiting++;
    low = (low % TOP) * 256;
  };
  const code: BitCoder = (context, bit) => {
    const probability = probabilities[context] ?? 0;
    const bound = (range >>> PROBABILITY_BITS) * probability;
    if (bit === 0) {
      range = bound;
      probabilities[context] = probability + (((1 << PROBABILITY_BITS) - probability) >> ADAPTATION);
    } else {
      low += bound;
      range -= bound;
      probabilities[context] = probability - (probability >> ADAPTATION);
    }
    while (range < TOP) {
      range = (range << 8) >>> 0;
      shift();
    }
    return bit;
  };
  const finish = (): number[] => {
    for (let index = 0; index < 5; index++) shift();
    return bytes;
  };
  return { code, finish };
}
