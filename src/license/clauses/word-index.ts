/** An entry of several words, or the beginning of one, with the number of its list. */
type Phrase = { parts: string[]; list: number; entry: number };
type Beginning = { letters: string; list: number };

/** Finds all entries of many lists in one pass over the words of a sentence. */
export type WordIndex = {
  /** Numbers of the lists by whole word. */
  words: Map<string, number[]>;
  /** Beginnings of words by their first letters. */
  beginnings: Map<string, Beginning[]>;
  /** Entries of several words by their first one; a part that ends in `*` is a beginning. */
  phrases: Map<string, Phrase[]>;
  /** Lists of words that were looked up lately. */
  known: Map<string, number[]>;
};

/** An entry of a list in a sentence: words from `at` to before `end`. The same entry has the same number. */
export type Hit = { list: number; at: number; end: number; entry: number };

/** No beginning is shorter: by so many letters they are found. */
const FIRST_LETTERS = 2;
/** Words whose lists are kept at hand; all licences together use some thousands. */
const MOST_KNOWN = 4000;

function add<T>(map: Map<string, T[]>, key: string, value: T): void {
  const values = map.get(key);
  if (values) values.push(value);
  else map.set(key, [value]);
}

/** Builds the index of several lists of entries: `word`, `beginning*`, `several_words`. */
export function buildWordIndex(lists: string[]): WordIndex {
  const index: WordIndex = { words: new Map(), beginnings: new Map(), phrases: new Map(), known: new Map() };
  let phrases = 0;
  lists.forEach((entries, list) => {
    for (const entry of entries.split(' ').filter((one) => one !== '')) {
      const parts = entry.split('_');
      const letters = entry.slice(0, -1);
      if (parts.length > 1) add(index.phrases, parts[0] ?? '', { parts, list, entry: --phrases });
      else if (entry.endsWith('*')) add(index.beginnings, letters.slice(0, FIRST_LETTERS), { letters, list });
      else add(index.words, entry, list);
    }
  });
  return index;
}

function fits(word: string | undefined, part: string): boolean {
  if (word === undefined) return false;
  return part.endsWith('*') ? word.startsWith(part.slice(0, -1)) : word === part;
}

function lookUp(index: WordIndex, word: string): number[] {
  const lists = new Set(index.words.get(word));
  for (const { letters, list } of index.beginnings.get(word.slice(0, FIRST_LETTERS)) ?? []) {
    if (word.startsWith(letters)) lists.add(list);
  }
  return [...lists];
}

/** Numbers of the lists that have a word, whole or by its beginning; each once. */
function listsOf(index: WordIndex, word: string): number[] {
  const known = index.known.get(word);
  if (known) return known;
  if (index.known.size >= MOST_KNOWN) index.known.clear();
  const lists = lookUp(index, word);
  index.known.set(word, lists);
  return lists;
}

/** Everything of the lists that stands in a sentence, given as its words, in the sentence's order. */
export function hitsIn(index: WordIndex, words: string[]): Hit[] {
  const hits: Hit[] = [];
  const first = new Map<string, number>();
  words.forEach((word, at) => {
    const entry = first.get(word) ?? at;
    if (entry === at) first.set(word, at);
    for (const list of listsOf(index, word)) hits.push({ list, at, end: at + 1, entry });
    for (const phrase of index.phrases.get(word) ?? []) {
      if (phrase.parts.every((part, offset) => offset === 0 || fits(words[at + offset], part)))
        hits.push({ list: phrase.list, at, end: at + phrase.parts.length, entry: phrase.entry });
    }
  });
  return hits;
}
