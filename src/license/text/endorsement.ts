import { PARTY, type Run, replaceRuns } from './party-slots.ts';
import type { Tokens } from './tokens.ts';

/** The word that stands for the subject of a clause against endorsement, however it is put. */
const NO_ENDORSEMENT = '\u27e8no-name\u27e9';

/**
 * Ways in which licences of the BSD and MIT families say that names may not be used to endorse (BSD-3-Clause, clause 3,
 * and its usual variants): `PARTY` is any name, words in brackets may be missing, `a|b` is a choice.
 */
const FORMS = [
  'neither the name|names [PARTY] nor the name|names [PARTY] may|can|shall|must|will be used',
  'neither the name|names [PARTY] may|can|shall|must be used',
  'neither PARTY nor the name|names [PARTY] may|can|shall|must be used',
  'neither my name nor the name|names [PARTY] may|can|shall|must be used',
  'the name|names [PARTY] may|can|shall|must|will not be used',
  'the name|names [PARTY] nor the name|names [PARTY] may|can|shall|must be used',
].map((form) => form.split(' ').map(readPart));

type Part = { words: string[]; optional: boolean };

function readPart(part: string): Part {
  const optional = part.startsWith('[');
  const words = part.replace(/[[\]]/g, '').split('|');
  return { words: words.map((word) => (word === 'PARTY' ? PARTY : word)), optional };
}

/** How many tokens from `from` on have this form; 0: they have not. */
function lengthOf(words: string[], from: number, form: Part[]): number {
  let at = from;
  for (const part of form) {
    if (part.words.includes(words[at] ?? '')) at++;
    else if (!part.optional) return 0;
  }
  return at - from;
}

function endorsementAt(words: string[], from: number): number {
  if (words[from] !== 'neither' && words[from] !== 'the') return 0;
  for (const form of FORMS) {
    const length = lengthOf(words, from, form);
    if (length && words[from + length] === 'to' && words[from + length + 1] === 'endorse') return length;
  }
  return 0;
}

/**
 * Puts one word in the place of the subject of a clause against endorsement, so that the usual ways to say it are the same
 * tokens. Expects names to be collapsed already.
 */
export function collapseEndorsement(tokens: Tokens): Tokens {
  const runs: Run[] = [];
  for (
    let at = tokens.words.indexOf('endorse') < 0 ? tokens.words.length : 0;
    at < tokens.words.length;
    at++
  ) {
    const length = endorsementAt(tokens.words, at);
    if (!length) continue;
    runs.push({ from: at, to: at + length });
    at += length - 1;
  }
  return replaceRuns(tokens, runs, NO_ENDORSEMENT);
}
