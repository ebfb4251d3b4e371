import type { Bytes } from '../http/read-body.ts';

/**
 * Decodes a text file: by its byte order mark (UTF-8, UTF-16), else as UTF-8, else, where it is none, as Latin-1
 * (in its Windows form, as the Encoding Standard has it). `cut`: the bytes may end within a character.
 */
export function decodeText(bytes: Bytes, cut = false): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: cut });
  } catch {
    return new TextDecoder('latin1').decode(bytes);
  }
}
