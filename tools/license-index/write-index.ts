import { gzipSync } from 'node:zlib';
import type { SourceTemplate } from './templates.ts';

/** Runs of equal flags: flag, length, flag, length ... */
function runs(optional: Uint8Array): number[] {
  const pairs: number[] = [];
  optional.forEach((flag, at) => {
    if (at > 0 && flag === optional[at - 1]) pairs.push((pairs.pop() ?? 0) + 1);
    else pairs.push(flag, 1);
  });
  return pairs;
}

/** Writes one part of the index; `numbers` holds the words of earlier parts and grows by this one's. */
export function writeIndexPart(templates: SourceTemplate[], numbers: Map<string, number>): Uint8Array {
  const added: string[] = [];
  const body: number[] = [];
  for (const { words } of templates) {
    for (const word of words) {
      let number = numbers.get(word);
      if (number === undefined) {
        number = numbers.size;
        numbers.set(word, number);
        added.push(word);
      }
      body.push(number);
    }
  }
  const rows = templates.map(({ id, words, optional, names }) => ({
    id,
    length: words.length,
    optional: runs(optional),
    names,
  }));
  const header = Buffer.from(JSON.stringify({ words: added, templates: rows }));
  const size = Buffer.alloc(4);
  size.writeUInt32LE(header.length);
  return gzipSync(Buffer.concat([size, header, Buffer.from(Uint16Array.from(body).buffer)]), { level: 9 });
}
