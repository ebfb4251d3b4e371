import { findAll } from './lists.ts';
import { withoutListedNames } from './names.ts';
import { normalSentence } from './normal-sentence.ts';
import type { Hit } from './word-index.ts';

/** A sentence in its normal form, its words, and all of the lists that stands in it. */
type Parsed = { sentence: string; words: string[]; hits: Hit[] };

let last: { text: string; parsed: Parsed } | undefined;

/** Parses a sentence; the last one is at hand, for a sentence of a whole text is looked at three times in a row. */
export function parse(text: string): Parsed {
  if (last?.text === text) return last.parsed;
  const sentence = normalSentence(withoutListedNames(text));
  const words = sentence.split(' ');
  const parsed = { sentence, words, hits: findAll(words) };
  last = { text, parsed };
  return parsed;
}
