/**
 * The sentence as the lists of words expect it: lower case, words apart by single spaces, hyphens gone ("non-commercial" is
 * one word), "n't" written out, currency signs kept.
 */
export function normalSentence(sentence: string): string {
  const words = withoutContractions(sentence.toLowerCase()).replace(/[^a-z0-9$\u20ac\u00a3%]+/g, ' ');
  const joined = words.includes('non ') ? words.replace(/\bnon (?=[a-z])/g, 'non') : words;
  return (
    joined.includes(' s ') || joined.endsWith(' s') ? joined.replace(/\b(\w+) s\b/g, '$1') : joined
  ).trim();
}

/** Most sentences have no apostrophe, and looking for one takes less than three replacements. */
function withoutContractions(sentence: string): string {
  if (!sentence.includes("'") && !sentence.includes('\u2019')) return sentence;
  return sentence
    .replace(/\bcan['\u2019]t\b/g, 'cannot')
    .replace(/\bwon['\u2019]t\b/g, 'will not')
    .replace(/n['\u2019]t\b/g, ' not');
}
