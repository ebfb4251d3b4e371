import { PARTY } from '../text/party-slots.ts';
import { bitReader } from './bit-coder.ts';
import { codeHead, codeStep, codeVocabulary, type PackedTemplate, wordsBack } from './codec.ts';
import { REQUIRED, type Template } from './library.ts';
import { codeNumber } from './numbers.ts';

/** Everything read so far: the vocabulary, and the words of all templates in a row. */
export type IndexState = { words: string[]; stream: number[]; templates: Template[] };

/** First bytes of every part; the last one is the version of the format. */
export const SIGNATURE = [0x46, 0x50, 0x4c, 0x02];
/** More templates, or words in one, than any index has: the bytes are damaged. */
const TOO_MANY = 1_000_000;

function checked(count: number): number {
  if (count > TOO_MANY) throw new Error('the licence index is damaged');
  return count;
}

function readWords(code: ReturnType<typeof bitReader>, state: number[], length: number): void {
  const end = state.length + checked(length);
  let singles = 0;
  let last = 1;
  while (state.length < end) {
    const step = codeStep(code, singles, { word: 0 });
    if ('word' in step) {
      state.push(step.word);
      singles++;
      continue;
    }
    last = wordsBack(step, last);
    const from = state.length - last;
    if (from < 0 || last < 1 || state.length + step.length > end)
      throw new Error('the licence index is damaged');
    for (let index = 0; index < step.length; index++) state.push(state[from + index] ?? 0);
    singles = 0;
  }
}

function unpack({ id, runs, names }: PackedTemplate, words: number[], vocabulary: string[]): Template {
  const optional = new Uint8Array(words.length);
  let at = 0;
  for (let run = 0; run < runs.length; run += 2) {
    const end = at + (runs[run + 1] ?? 0);
    optional.fill(runs[run] ?? REQUIRED, at, end);
    at = end;
  }
  return {
    id,
    words: Int32Array.from(words),
    names: names.map((name) => vocabulary[name] ?? ''),
    optional,
    required: optional.reduce((sum, flag) => sum + (flag === REQUIRED ? 1 : 0), 0),
  };
}

/**
 * Reads one part of the licence index as `tools/license-index` writes it; the tail is read after the core, whose state it
 * continues. The part says how many words each template has; the words of all follow in one stream. Throws where the
 * bytes are no such index.
 */
export function readIndexPart(bytes: Uint8Array, before?: IndexState): IndexState {
  if (SIGNATURE.some((byte, at) => bytes[at] !== byte)) throw new Error('this is no licence index');
  const code = bitReader(bytes, SIGNATURE.length);
  const words = [...(before?.words ?? [PARTY]), ...codeVocabulary(code, [])];
  const stream = before ? [...before.stream] : [];
  const count = checked(codeNumber(code, 0, 0));
  const blank: PackedTemplate = { id: '', words: [], runs: [], names: [] };
  const heads = Array.from({ length: count }, () => codeHead(code, blank));
  const start = stream.length;
  readWords(
    code,
    stream,
    heads.reduce((sum, { length }) => sum + length, 0),
  );
  let at = start;
  const templates = heads.map(({ head, length }) => {
    at += length;
    return unpack(head, stream.slice(at - length, at), words);
  });
  return { words, stream, templates: [...(before?.templates ?? []), ...templates] };
}
