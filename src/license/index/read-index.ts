import { REQUIRED, type Template } from './library.ts';

/** One part of the index as read: its templates, and the words it adds to the vocabulary. */
export type IndexPart = { words: string[]; templates: Template[] };

type Header = {
  words: string[];
  templates: { id: string; length: number; optional: number[]; names: string[] }[];
};

async function gunzip(bytes: Uint8Array<ArrayBuffer>): Promise<ArrayBuffer> {
  const plain = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return await new Response(plain).arrayBuffer();
}

function readTemplate(words: Int32Array, { id, optional, names }: Header['templates'][number]): Template {
  const flags = new Uint8Array(words.length);
  let at = 0;
  for (let run = 0; run < optional.length; run += 2) {
    const end = at + (optional[run + 1] ?? 0);
    flags.fill(optional[run] ?? REQUIRED, at, end);
    at = end;
  }
  return {
    id,
    words,
    names,
    optional: flags,
    required: flags.reduce((sum, flag) => sum + (flag === REQUIRED ? 1 : 0), 0),
  };
}

/**
 * Reads one part of the licence index as `tools/license-index` writes it. Throws where the bytes are no such index.
 */
export async function readIndexPart(bytes: Uint8Array<ArrayBuffer>): Promise<IndexPart> {
  const buffer = await gunzip(bytes);
  const view = new DataView(buffer);
  const size = view.getUint32(0, true);
  const header = JSON.parse(new TextDecoder().decode(new Uint8Array(buffer, 4, size))) as Header;
  let at = 4 + size;
  const templates = header.templates.map((row) => {
    const words = new Int32Array(row.length);
    for (let index = 0; index < row.length; index++, at += 2) words[index] = view.getUint16(at, true);
    return readTemplate(words, row);
  });
  return { words: header.words, templates };
}
