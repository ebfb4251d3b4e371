import {
  codeHead,
  codeStep,
  codeVocabulary,
  type PackedTemplate,
  type Step,
  WORD_BITS,
} from '../../src/license/index/codec.ts';
import { codeNumber } from '../../src/license/index/numbers.ts';
import { SIGNATURE } from '../../src/license/index/read-index.ts';
import { bitWriter } from './bit-writer.ts';
import { CopyFinder } from './copy-finder.ts';
import type { SourceTemplate } from './templates.ts';

/** Runs of equal flags: flag, length, flag, length ... */
function runsOf(optional: Uint8Array): number[] {
  const pairs: number[] = [];
  optional.forEach((flag, at) => {
    if (at > 0 && flag === optional[at - 1]) pairs.push((pairs.pop() ?? 0) + 1);
    else pairs.push(flag, 1);
  });
  return pairs;
}

function pack({ id, words, optional, names }: SourceTemplate, numbers: Map<string, number>): PackedTemplate {
  const numberOf = (word: string): number => numbers.get(word) ?? 0;
  return { id, words: words.map(numberOf), runs: runsOf(optional), names: names.map(numberOf) };
}

/** Words that no part before has, sorted. */
function newWords(templates: SourceTemplate[], numbers: Map<string, number>): string[] {
  const all = new Set(templates.flatMap(({ words, names }) => [...words, ...names]));
  return [...all].filter((word) => !numbers.has(word)).sort();
}

/** Steps that build the words from `start` to the end out of what stands before them. */
function stepsOf(stream: number[], start: number): { step: Step; singles: number }[] {
  const finder = new CopyFinder(stream);
  finder.learn(0, start);
  const steps: { step: Step; singles: number }[] = [];
  let [at, singles] = [start, 0];
  while (at < stream.length) {
    const copy = finder.bestAt(at);
    const step: Step = copy?.step ?? { word: stream[at] ?? 0 };
    steps.push({ step, singles });
    const length = copy?.step.length ?? 1;
    if (copy) finder.last = copy.back;
    finder.learn(at, at + length);
    singles = copy ? 0 : singles + 1;
    at += length;
  }
  return steps;
}

/**
 * Writes one part of the index, the core first. `numbers` holds the words of earlier parts and grows by this one's,
 * `stream` all templates' words so far. The same templates always give the same bytes.
 */
export function writeIndexPart(
  templates: SourceTemplate[],
  numbers: Map<string, number>,
  stream: number[],
): Uint8Array {
  const added = newWords(templates, numbers);
  for (const word of added) numbers.set(word, numbers.size);
  if (numbers.size > 1 << WORD_BITS) throw new Error('too many words for the index');
  const packed = templates.map((template) => pack(template, numbers));
  const start = stream.length;
  for (const { words } of packed) for (const word of words) stream.push(word);
  const { code, finish } = bitWriter();
  codeVocabulary(code, added);
  codeNumber(code, 0, packed.length);
  for (const template of packed) codeHead(code, template);
  for (const { step, singles } of stepsOf(stream, start)) codeStep(code, singles, step);
  return Uint8Array.from([...SIGNATURE, ...finish()]);
}
