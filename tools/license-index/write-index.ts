import { gzipSync } from 'node:zlib';
import type { SourceTemplate } from './templates.ts';

function runs(optional: Uint8Array): number[] {
  const lengths = [0];
  let kind = 0;
  for (const flag of optional) {
    if (flag !== kind) {
      lengths.push(0);
      kind = flag;
    }
    lengths.push((lengths.pop() ?? 0) + 1);
  }
  return lengths;
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
  const rows = templates.map(({ id, words, optional }) => ({
    id,
    length: words.length,
    optional: runs(optional),
  }));
  const header = Buffer.from(JSON.stringify({ words: added, templates: rows }));
  const size = Buffer.alloc(4);
  size.writeUInt32LE(header.length);
  return gzipSync(Buffer.concat([size, header, Buffer.from(Uint16Array.from(body).buffer)]), { level: 9 });
}
