/** FNV-1a over UTF-16 units with two different offsets: 2 x 32 bits. */
function hash(words: Iterable<string>, seed: number): number {
  let sum = seed;
  for (const word of words) {
    for (let at = 0; at < word.length; at++) sum = Math.imul(sum ^ word.charCodeAt(at), 0x01000193);
    sum = Math.imul(sum ^ 32, 0x01000193);
  }
  return sum >>> 0;
}

/**
 * Hash of the words that make up the terms: 16 lower-case hexadecimal digits. It serves to tell texts apart, not to
 * protect against forgery.
 */
export function hashWords(words: string[]): string {
  const parts = [hash(words, 0x811c9dc5), hash(words, 0x5bd1e995)];
  return parts.map((part) => part.toString(16).padStart(8, '0')).join('');
}
