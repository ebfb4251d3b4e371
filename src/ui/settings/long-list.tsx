import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { unit } from '../text/dates.ts';

/** Rows drawn at once; the search finds the others. */
const SHOWN = 100;

type Props<T> = {
  /** What one entry is called, and what the search is for. */
  noun: string;
  entries: readonly T[];
  /** The words that are searched. */
  words: (entry: T) => string;
  empty: string;
  children: (entry: T) => ComponentChildren;
};

/** A list with a search, which draws at most so many of its entries. */
export function LongList<T>({ noun, entries, words, empty, children }: Props<T>) {
  const [search, setSearch] = useState('');
  if (entries.length === 0) return <p class="dim">{empty}</p>;
  const wanted = search.trim().toLowerCase();
  const found = entries.filter((entry) => words(entry).toLowerCase().includes(wanted));
  const rest = found.length - SHOWN;
  return (
    <>
      <div class="line">
        <input
          type="search"
          aria-label={`Search ${noun}s`}
          placeholder={`Search ${unit(entries.length, noun)}`}
          value={search}
          onInput={(event) => setSearch(event.currentTarget.value)}
        />
        <span class="dim" role="status">
          {wanted && `${found.length} found`}
        </span>
      </div>
      <ul class="list">{found.slice(0, SHOWN).map(children)}</ul>
      {rest > 0 && <p class="dim">And {rest} more: search for them.</p>}
    </>
  );
}
