import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { CountKey, PlainKey } from '../../locale/keys.ts';
import { say, sayCount } from '../../locale/say.ts';

/** Rows drawn at once; the search finds the others. */
const SHOWN = 100;

type Props<T> = {
  /** The keys of what the search is called, and of the same with the number of entries. */
  title: PlainKey;
  search: CountKey & `search${string}`;
  entries: readonly T[];
  /** The words that are searched. */
  words: (entry: T) => string;
  empty: string;
  children: (entry: T) => ComponentChildren;
};

/** A list with a search, which draws at most so many of its entries. */
export function LongList<T>({ title, search, entries, words, empty, children }: Props<T>) {
  const [typed, setTyped] = useState('');
  if (entries.length === 0) return <p class="dim">{empty}</p>;
  const wanted = typed.trim().toLowerCase();
  const found = entries.filter((entry) => words(entry).toLowerCase().includes(wanted));
  const rest = found.length - SHOWN;
  return (
    <>
      <div class="line">
        <input
          type="search"
          aria-label={say(title)}
          placeholder={sayCount(search, entries.length)}
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <span class="dim" role="status">
          {wanted && sayCount('listFound', found.length)}
        </span>
      </div>
      <ul class="list">{found.slice(0, SHOWN).map(children)}</ul>
      {rest > 0 && <p class="dim">{sayCount('listMore', rest)}</p>}
    </>
  );
}
