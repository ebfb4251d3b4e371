const OFFSET = 0xcbf29ce484222325n;
const PRIME = 0x100000001b3n;

/** One fingerprint for several texts, whatever their order: FNV-1a (64 bits) of the sorted fingerprints, in hexadecimal. */
export function joinFingerprints(fingerprints: string[]): string {
  let hash = OFFSET;
  for (const character of [...fingerprints].sort().join(' ')) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(character.charCodeAt(0))) * PRIME);
  }
  return hash.toString(16).padStart(16, '0');
}
