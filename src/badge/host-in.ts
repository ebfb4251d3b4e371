/** Selects the host of a badge or a note in a theme with all these words. */
export function hostIn(words: readonly string[]): string {
  return words.length === 0
    ? ':host'
    : `:host(${words.map((word) => `[data-fineprint-theme~=${word}]`).join('')})`;
}
