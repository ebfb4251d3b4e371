import { HARD } from '../text/soft-tokens.ts';
import { AFTER_STOP, NEW_LINE, NEW_PARAGRAPH } from '../text/tokens.ts';
import type { Addition } from '../types.ts';
import type { Comparison, Edit } from './compare.ts';
import type { Document } from './document.ts';
import { tellingSentences } from './joint-sentences.ts';

/** A run of tokens, `from` to `to - 1`. */
export type Range = { from: number; to: number };

/** Shared words between two insertions that are chance: "the software" within an added paragraph. */
const CHANCE = 3;
const FARTHEST = 60;

/** How well an insertion begins here: at a paragraph, at a sentence, or within one. */
function boundary({ tokens }: Document, at: number): number {
  const flags = at < tokens.words.length ? (tokens.flags[at] ?? 0) : NEW_PARAGRAPH;
  if (flags & NEW_PARAGRAPH) return 3;
  if (flags & AFTER_STOP) return 2;
  return flags & NEW_LINE ? 1 : 0;
}

/**
 * Where words before an insertion equal its last words, the insertion may as well begin earlier (and the reverse): the
 * place that begins a paragraph or sentence is where the author put it.
 */
function settled(document: Document, { from, to }: Range): Range {
  const { ids } = document;
  let best = { from, to };
  const consider = (start: number, end: number): void => {
    if (boundary(document, start) > boundary(document, best.from)) best = { from: start, to: end };
  };
  for (let step = 1; step <= FARTHEST && from - step >= 0 && ids[from - step] === ids[to - step]; step++) {
    consider(from - step, to - step);
  }
  for (
    let step = 0;
    step < FARTHEST && to + step < ids.length && ids[from + step] === ids[to + step];
    step++
  ) {
    consider(from + step + 1, to + step + 1);
  }
  return best;
}

function withoutSoftEnds({ kinds }: Document, range: Range): Range {
  let { from, to } = range;
  while (from < to && kinds[from] !== HARD) from++;
  while (to > from && kinds[to - 1] !== HARD) to--;
  return { from, to };
}

function mergeNear(ranges: Range[]): Range[] {
  const merged: Range[] = [];
  for (const range of ranges) {
    const last = merged.at(-1);
    if (last && range.from - last.to <= CHANCE) last.to = Math.max(last.to, range.to);
    else merged.push({ ...range });
  }
  return merged;
}

function rangeOf(document: Document, edit: Edit): Range {
  const range = { from: edit.added[0], to: edit.added[1] };
  const inserted = edit.removed[0] === edit.removed[1] && !edit.outside;
  return inserted ? settled(document, range) : range;
}

/** A range without the parts that lie within `taken`. */
function without(range: Range, taken: Range[]): Range[] {
  let left = [range];
  for (const { from, to } of taken) {
    left = left.flatMap((part) => [
      { from: part.from, to: Math.min(part.to, from) },
      { from: Math.max(part.from, to), to: part.to },
    ]);
    left = left.filter((part) => part.to > part.from);
  }
  return left;
}

/** First token that starts at `offset` or later. */
function tokenAt({ tokens }: Document, offset: number): number {
  let [low, high] = [0, tokens.starts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens.starts[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

const SENTENCE_REACH = 40;

/** The range with the rest of the sentences that it begins and ends in: parts of them may match a licence's title. */
function wholeSentences({ tokens }: Document, { from, to }: Range): Range {
  const opens = (at: number): boolean => ((tokens.flags[at] ?? 0) & (NEW_PARAGRAPH | AFTER_STOP)) !== 0;
  let [first, end] = [from, to];
  while (first > 0 && from - first < SENTENCE_REACH && !opens(first)) first--;
  while (end < tokens.words.length && end - to < SENTENCE_REACH && !opens(end)) end++;
  return { from: first, to: end };
}

/** The sentences of a range around the licences that say more than which licence applies where. */
function tellingRanges(document: Document, range: Range, expression: string): Range[] {
  const { tokens } = document;
  const whole = wholeSentences(document, range);
  const [start, end] = [tokens.starts[whole.from] ?? 0, tokens.ends[whole.to - 1] ?? 0];
  return tellingSentences(tokens.text, start, end, expression)
    .map((sentence) => ({
      from: Math.max(range.from, tokenAt(document, sentence.start)),
      to: Math.min(range.to, tokenAt(document, sentence.end)),
    }))
    .filter(({ from, to }) => to > from);
}

/**
 * Token ranges of the words that a text adds to the licences found in it, in order. What one licence leaves unexplained
 * and another one explains is no addition, nor are the values of parameters (`parameters`, as offsets into the text).
 */
export function addedRanges(
  document: Document,
  licenses: Comparison[],
  expression: string,
  parameters: Range[] = [],
): Range[] {
  const values = parameters.map(({ from, to }) => ({
    from: tokenAt(document, from),
    to: tokenAt(document, to),
  }));
  const ranges = licenses.flatMap((license) => {
    const others = licenses
      .filter((other) => other !== license)
      .map(({ first, end }) => ({ from: first, to: end }));
    return license.edits.flatMap((edit) => {
      const parts = without(rangeOf(document, edit), [...others, ...values]);
      return edit.outside || others.length > 0
        ? parts.flatMap((part) => tellingRanges(document, part, expression))
        : parts;
    });
  });
  const hard = ranges.map((range) => withoutSoftEnds(document, range)).filter(({ from, to }) => to > from);
  return mergeNear(hard.sort((one, other) => one.from - other.from));
}

/** The words of a token range as they stand in the text, with the punctuation that closes them. */
export function toAddition({ tokens }: Document, { from, to }: Range): Addition {
  const start = tokens.starts[from] ?? 0;
  const last = tokens.ends[to - 1] ?? start;
  const end =
    last + (/^[.;:!?)\]"'\u201d\u2019\u3002]{0,3}/.exec(tokens.text.slice(last, last + 3))?.[0].length ?? 0);
  return { text: tokens.text.slice(start, end), start, end };
}
