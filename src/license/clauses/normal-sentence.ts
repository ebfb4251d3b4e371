/**
 * The sentence as the lists of words expect it: lower case, words apart by single spaces, hyphens gone ("non-commercial" is
 * one word), "n't" written out, currency signs kept.
 */
export function normalSentence(sentence: string): string {
  return sentence
    .toLowerCase()
    .replace(/\bcan['\u2019]t\b/g, 'cannot')
    .replace(/\bwon['\u2019]t\b/g, 'will not')
    .replace(/n['\u2019]t\b/g, ' not')
    .replace(/[^a-z0-9$\u20ac\u00a3%]+/g, ' ')
    .replace(/\bnon (?=[a-z])/g, 'non')
    .replace(/\b(\w+) s\b/g, '$1')
    .trim();
}
