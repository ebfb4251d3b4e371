export const REQUIRED = 0;
/** Titles, notices, instructions: whether they are there says nothing. */
export const SOFT = 1;
/** A part that copies leave out; a copy that has it is nearer all the same. */
export const PART = 2;
/** The same for a part that is a term: a copy without it is nearer to this licence than to others, but not the same. */
export const TERM_PART = 3;

/** A standard text as the index holds it. Words are numbers of the library's vocabulary. */
export type Template = {
  /** SPDX id, or an expression with `WITH` for the text of an exception. */
  id: string;
  words: Int32Array;
  /** For each word `REQUIRED`, or why a text may leave it out. */
  optional: Uint8Array;
  /** Words of the names that the standard text prints in places that the licence leaves open. */
  names: string[];
  /** How many words a text must have. */
  required: number;
};

/** Is the word at `at` a term? Parts that say nothing of the terms are no loss where they are missing. */
export function isTerm({ optional }: Template, at: number): boolean {
  return optional[at] === REQUIRED || optional[at] === TERM_PART;
}

/** Templates that end up in one search, with what finds them quickly. */
export type Library = {
  vocabulary: Map<string, number>;
  /** The word of each number. */
  words: string[];
  templates: Template[];
  /** For word w, the templates that have it: `holders[first[w]] .. holders[first[w + 1] - 1]`. */
  first: Int32Array;
  holders: Uint16Array;
  /** How telling a word is: the rarer, the higher. */
  weights: Float32Array;
  /** Sum of the weights of each template's words, each word once. */
  totals: Float32Array;
  /** The template of which these are all required words, by their hash; null where several share it. */
  whole: Map<number, Template | null>;
};

/** Hash of some numbers in their order, to find equal rows quickly; equality is for the caller to check. */
export function hashNumbers(numbers: Int32Array, isIn: (at: number) => boolean): number {
  let hash = 17;
  for (let at = 0; at < numbers.length; at++) {
    if (isIn(at)) hash = Math.imul(hash ^ (numbers[at] ?? 0), 0x9e3779b1) ^ (hash >>> 15);
  }
  return hash;
}

function wholeTexts(templates: Template[]): Map<number, Template | null> {
  const whole = new Map<number, Template | null>();
  for (const template of templates) {
    const hash = hashNumbers(template.words, (at) => template.optional[at] === REQUIRED);
    whole.set(hash, whole.has(hash) ? null : template);
  }
  return whole;
}

function countHolders(templates: Template[], size: number): Int32Array {
  const counts = new Int32Array(size + 1);
  const seen = new Int32Array(size).fill(-1);
  templates.forEach((template, index) => {
    for (const word of template.words) {
      if (seen[word] === index) continue;
      seen[word] = index;
      counts[word] = (counts[word] ?? 0) + 1;
    }
  });
  return counts;
}

function firstPlaces(counts: Int32Array): Int32Array {
  const first = new Int32Array(counts.length);
  let sum = 0;
  for (let word = 0; word < counts.length; word++) {
    first[word] = sum;
    sum += counts[word] ?? 0;
  }
  return first;
}

/** Words that more than this part of all templates have tell none from another, and would cost most of the search. */
const COMMON = 0.3;

function weightOf(count: number, templates: number): number {
  return count > COMMON * templates ? 0 : Math.log(1 + templates / Math.max(1, count));
}

/** Builds what is needed to search these templates. `words` is the whole vocabulary, by number. */
export function buildLibrary(
  words: string[],
  vocabulary: Map<string, number>,
  templates: Template[],
): Library {
  const counts = countHolders(templates, words.length);
  const first = firstPlaces(counts);
  const next = first.slice();
  const holders = new Uint16Array(first[words.length] ?? 0);
  const weights = Float32Array.from(counts, (count) => weightOf(count, templates.length));
  const totals = new Float32Array(templates.length);
  const seen = new Int32Array(words.length).fill(-1);
  templates.forEach((template, index) => {
    for (const word of template.words) {
      if (seen[word] === index) continue;
      seen[word] = index;
      const place = next[word] ?? 0;
      holders[place] = index;
      next[word] = place + 1;
      totals[index] = (totals[index] ?? 0) + (weights[word] ?? 0);
    }
  });
  return { vocabulary, words, templates, first, holders, weights, totals, whole: wholeTexts(templates) };
}
