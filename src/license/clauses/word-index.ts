/** An entry of several words, or the beginning of one, with the number of its list. */
type Phrase = { parts: string[]; list: number };
type Beginning = { letters: string; list: number };

/** Finds all entries of many lists in one pass over the words of a sentence. */
export type WordIndex = {
  /** Numbers of the lists by whole word. */
  words: Map<string, number[]>;
  /** Beginnings of words by their first letters. */
  beginnings: Map<string, Beginning[]>;
  /** Entries of several words by their first one; a part that ends in `*` is a beginning. */
  phrases: Map<string, Phrase[]>;
};

/** No beginning is shorter: by so many letters they are found. */
const FIRST_LETTERS = 2;

function add<T>(map: Map<string, T[]>, key: string, value: T): void {
  const values = map.get(key);
  if (values) values.push(value);
  else map.set(key, [value]);
}

/** Builds the index of several lists of entries: `word`, `beginning*`, `several_words`. */
export function buildWordIndex(lists: string[]): WordIndex {
  const index: WordIndex = { words: new Map(), beginnings: new Map(), phrases: new Map() };
  lists.forEach((entries, list) => {
    for (const entry of entries.split(' ').filter((one) => one !== '')) {
      const parts = entry.split('_');
      const letters = entry.slice(0, -1);
      if (parts.length > 1) add(index.phrases, parts[0] ?? '', { parts, list });
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

/** Numbers of the lists that have a word, whole or by its beginning; each once. */
function listsOf(index: WordIndex, word: string): Set<number> {
  const lists = new Set(index.words.get(word));
  for (const { letters, list } of index.beginnings.get(word.slice(0, FIRST_LETTERS)) ?? []) {
    if (word.startsWith(letters)) lists.add(list);
  }
  return lists;
}

/** For each list, how many different words or phrases of it the sentence has, by the list's number. */
export function countEntries(index: WordIndex, words: string[], lists: number): number[] {
  const counts = new Array<number>(lists).fill(0);
  const phrases = new Set<Phrase>();
  for (const word of new Set(words)) {
    for (const list of listsOf(index, word)) counts[list] = (counts[list] ?? 0) + 1;
  }
  words.forEach((word, at) => {
    for (const phrase of index.phrases.get(word) ?? []) {
      if (phrase.parts.every((part, offset) => offset === 0 || fits(words[at + offset], part)))
        phrases.add(phrase);
    }
  });
  for (const { list } of phrases) counts[list] = (counts[list] ?? 0) + 1;
  return counts;
}
