/** Turns a list of words (`_` joins a phrase, `*` is any ending) into one pattern for normal sentences. Linear in time. */
export function phrasePattern(list: string): RegExp {
  const choices = list
    .split(' ')
    .filter((entry) => entry !== '')
    .map((entry) => entry.replaceAll('_', ' ').replaceAll('*', '[a-z]*'));
  return new RegExp(`\\b(?:${choices.join('|')})(?![a-z0-9])`, 'g');
}

/**
 * The sentence as the patterns expect it: lower case, words apart by single spaces, hyphens gone ("non-commercial" is one
 * word), currency signs kept.
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
