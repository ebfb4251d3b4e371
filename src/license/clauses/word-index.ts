/** Finds all entries of many lists in one pass over the words of a sentence. */
export type WordIndex = {
  /** Numbers of the lists by whole word, and by the beginning of a word. */
  words: Map<string, number[]>;
  beginnings: Map<string, number[]>;
  /** Entries of several words by their first one; a part that ends in `*` is a beginning. */
  phrases: Map<string, { parts: string[]; list: number }[]>;
};

const SHORTEST_BEGINNING = 2;
const LONGEST_BEGINNING = 16;

function add<T>(map: Map<string, T[]>, key: string, value: T): void {
  map.set(key, [...(map.get(key) ?? []), value]);
}

/** Builds the index of several lists of entries: `word`, `beginning*`, `several_words`. */
export function buildWordIndex(lists: string[]): WordIndex {
  const index: WordIndex = { words: new Map(), beginnings: new Map(), phrases: new Map() };
  lists.forEach((entries, list) => {
    for (const entry of entries.split(' ').filter((one) => one !== '')) {
      const parts = entry.split('_');
      if (parts.length > 1) add(index.phrases, parts[0] ?? '', { parts, list });
      else if (entry.endsWith('*')) add(index.beginnings, entry.slice(0, -1), list);
      else add(index.words, entry, list);
    }
  });
  return index;
}

function fits(word: string | undefined, part: string): boolean {
  if (word === undefined) return false;
  return part.endsWith('*') ? word.startsWith(part.slice(0, -1)) : word === part;
}

/** For each list, how many different words or phrases of it the sentence has, by the list's number. */
export function countEntries(index: WordIndex, words: string[], lists: number): number[] {
  const counts = new Array<number>(lists).fill(0);
  const seen = new Set<string>();
  const note = (list: number, what: string): void => {
    const key = `${list} ${what}`;
    if (seen.has(key)) return;
    seen.add(key);
    counts[list] = (counts[list] ?? 0) + 1;
  };
  words.forEach((word, at) => {
    for (const list of index.words.get(word) ?? []) note(list, word);
    for (let length = SHORTEST_BEGINNING; length <= Math.min(word.length, LONGEST_BEGINNING); length++) {
      for (const list of index.beginnings.get(word.slice(0, length)) ?? []) note(list, word);
    }
    for (const { parts, list } of index.phrases.get(word) ?? []) {
      if (parts.every((part, offset) => offset === 0 || fits(words[at + offset], part)))
        note(list, parts.join(' '));
    }
  });
  return counts;
}
