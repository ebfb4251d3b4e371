import type { BitCoder } from './bit-coder.ts';

/** Codes a number of `bits` bits, highest bit first; each prefix is a context of its own from `base` on. */
export function codeTree(code: BitCoder, base: number, bits: number, value: number): number {
  let node = 1;
  for (let at = bits - 1; at >= 0; at--) node = node * 2 + code(base + node, (value >> at) & 1);
  return node - (1 << bits);
}

/** Contexts that `codeNumber` takes from its base on. */
export const NUMBER_CONTEXTS = 256;
const LENGTH_BITS = 5;
const LEARNED_BITS = 3;

/**
 * Codes any number from 0 on: how many bits it has, then the bits; the highest few are learned, the rest are as good as
 * even.
 */
export function codeNumber(code: BitCoder, base: number, value: number): number {
  const length = codeTree(code, base, LENGTH_BITS, 31 - Math.clz32(value + 1));
  let number = 1;
  for (let at = length - 1; at >= 0; at--) {
    const learned = length - 1 - at < LEARNED_BITS && length < 24;
    const context = learned ? base + 32 + length * 8 + (number & 7) : base + 31;
    number = number * 2 + code(context, ((value + 1) >> at) & 1);
  }
  return number - 1;
}

/** Codes text as UTF-8 bytes with an end sign; each byte in the context of the one before. */
export function codeText(code: BitCoder, base: number, text: string): string {
  const given = new TextEncoder().encode(text);
  const bytes: number[] = [];
  let before = 0;
  for (;;) {
    const byte = codeTree(code, base + before * 256, 8, given[bytes.length] ?? 0);
    if (byte === 0) return new TextDecoder().decode(Uint8Array.from(bytes));
    bytes.push(byte);
    before = byte;
  }
}
