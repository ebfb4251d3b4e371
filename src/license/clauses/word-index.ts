/** An entry of several words, or the beginning of one, with the number of its list. */
type Phrase = { parts: string[]; list: number; entry: number };
type Beginning = { letters: string; list: number };
/** What the lists have of a word; `entry`: its number among the words looked up. */
type Known = { entry: number; lists: number[]; phrases: Phrase[] };

/** Finds all entries of many lists in one pass over the words of a sentence. */
export type WordIndex = {
  /** Numbers of the lists by whole word. */
  words: Map<string, number[]>;
  /** Beginnings of words by their first letters. */
  beginnings: Map<string, Beginning[]>;
  /** Entries of several words by their first one; a part that ends in `*` is a beginning. */
  phrases: Map<string, Phrase[]>;
  /** Words that were looked up lately. */
  known: Map<string, Known>;
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

/** What the lists have of a word, from the words looked up lately where it is among them. */
function knownOf(index: WordIndex, word: string): Known {
  const found = index.known.get(word);
  if (found) return found;
  const known = {
    entry: index.known.size,
    lists: lookUp(index, word),
    phrases: index.phrases.get(word) ?? [],
  };
  index.known.set(word, known);
  return known;
}

/** Everything of the lists that stands in a sentence, given as its words, in the sentence's order. */
export function hitsIn(index: WordIndex, words: string[]): Hit[] {
  if (index.known.size >= MOST_KNOWN) index.known.clear();
  const hits: Hit[] = [];
  for (let at = 0; at < words.length; at++) {
    const { entry, lists, phrases } = knownOf(index, words[at] ?? '');
    for (const list of lists) hits.push({ list, at, end: at + 1, entry });
    for (const { parts, list, entry: phrase } of phrases) {
      if (parts.every((part, offset) => offset === 0 || fits(words[at + offset], part)))
        hits.push({ list, at, end: at + parts.length, entry: phrase });
    }
  }
  return hits;
}
