import type { ClauseKind } from '../types.ts';
import { namesIn, withoutListedNames } from './names.ts';
import { normalSentence, phrasePattern } from './phrase-pattern.ts';
import { type Stance, stanceOf } from './stance.ts';
import { amountIn, dateIn } from './values.ts';
import { type Need, VOCABULARIES } from './vocabulary.ts';
import { buildWordIndex, countEntries } from './word-index.ts';

/** How strongly a sentence is about a kind. `STRONG` and more decide alone. */
export type Score = { kind: ClauseKind; score: number };

export const STRONG = 3;
const WEAK = 1;
const MOST_STRONG = 3;
const MOST_WEAK = 2;
const HALF = 0.5;
/** A sentence that takes something away says more of a licence than one that demands, or one that only tells. */
const LIMITING = 1.5;
const SAYING = 0.6;

const PLAIN = new Set(VOCABULARIES.filter((row) => row.plain).map((row) => row.kind));
const KINDS = VOCABULARIES.length;
/** Lists of all kinds: the strong ones first, then the weak ones. */
const INDEX = buildWordIndex([
  ...VOCABULARIES.map(({ strong }) => strong),
  ...VOCABULARIES.map(({ weak }) => weak),
]);
const EXCLUDED_PARTIES = phrasePattern(
  'following_entit* following_compan* following_organi* following_person* following_individual* following_part* following_group* ' +
    'citizen* national* resident* citizenship nationality subsidiar* affiliate* on_behalf_of acting_for employees_of employed_by ' +
    'work_for works_for members_of located_in registered_in based_in seated incorporated_in headquartered government*',
);
const PARTIES = phrasePattern(
  'compan* corporation* entit* organi*ation* person* individual* anyone whoever people group* parent employee* contractor* agenc*',
);

function distinct(pattern: RegExp, sentence: string): number {
  return new Set(sentence.match(pattern)).size;
}

function isMet(need: Need, stance: Stance): boolean {
  return need === 'none' || (need === 'limit' ? stance.limits : stance.demands);
}

function scoreByVocabulary(sentence: string, stance: Stance): Score[] {
  const counts = countEntries(INDEX, sentence.split(' '), 2 * KINDS);
  return VOCABULARIES.map(({ kind, need }, at) => {
    const strong = Math.min(MOST_STRONG, counts[at] ?? 0);
    const weak = Math.min(MOST_WEAK, counts[KINDS + at] ?? 0);
    const score = strong * STRONG + weak * WEAK;
    return { kind, score: isMet(need, stance) ? score : stance.demands ? score * HALF : 0 };
  });
}

/** A party is named where a sentence takes something away from someone and spells a name, or opens a list of parties. */
function scoreNamedParty(text: string, sentence: string, stance: Stance): Score {
  if (!stance.limits) return { kind: 'named-party', score: 0 };
  const parties = distinct(EXCLUDED_PARTIES, sentence);
  const named = namesIn(text).length > 0;
  const score =
    (named ? STRONG : 0) +
    Math.min(2, parties) * (named ? STRONG : 1) +
    Math.min(1, distinct(PARTIES, sentence));
  return { kind: 'named-party', score };
}

const SIZE_KINDS = /\b(?:visitors|persons|employees|staff|users|developers|people|seats|members|engineers)\b/;

/** "100 employees" and "$1 million" in one sentence with a comparison are about size, whatever else is said. */
function amountBonus(text: string, sentence: string): number {
  const amount = amountIn(text);
  if (amount === undefined) return 0;
  const compared =
    /\b(?:more|fewer|less|over|exceed\w*|above|below|under|at least|up to|maximum|or more|larger|greater|excess|beyond|surpass\w*|top)\b/.test(
      sentence,
    );
  return compared && (/[$\u20ac\u00a3]|usd|eur|dollar/i.test(amount) || SIZE_KINDS.test(amount))
    ? STRONG + WEAK
    : 0;
}

/** A date with a word for an end or a beginning limits in time. */
function dateBonus(text: string, sentence: string): number {
  if (dateIn(text) === undefined) return 0;
  return /\b(?:until|after|before|on|from|by|as of|since|ends?|expires?|through)\b/.test(sentence)
    ? STRONG
    : 0;
}

function withBonus(row: Score, kind: ClauseKind, bonus: number): Score {
  return row.kind === kind ? { kind, score: row.score + bonus } : row;
}

/** Everyday acts yield to a kind that says more about the sentence. */
function yielded(scores: Score[]): Score[] {
  const telling = scores.some(({ kind, score }) => !PLAIN.has(kind) && score >= STRONG);
  return scores.map(({ kind, score }) => ({
    kind,
    score: telling && PLAIN.has(kind) ? score * HALF : score,
  }));
}

/**
 * What a sentence is about, best first; empty where no kind has a word in it. `known` says that the sentence is already
 * known to limit (words put into a standard text do).
 */
export function classifySentence(text: string, known = false): Score[] {
  const sentence = normalSentence(withoutListedNames(text));
  const found = stanceOf(sentence);
  // A sentence that neither takes away nor demands says what one may do.
  const stance = known ? { limits: true, demands: true } : found;
  const bonus = amountBonus(text, sentence);
  const dated = dateBonus(text, sentence);
  const scores = [...scoreByVocabulary(sentence, stance), scoreNamedParty(text, sentence, found)].map((row) =>
    withBonus(withBonus(row, 'revenue-or-size', bonus), 'time-limited', dated),
  );
  const weight = stance.limits ? LIMITING : stance.demands ? 1 : SAYING;
  return yielded(scores)
    .map(({ kind, score }) => ({ kind, score: score * weight }))
    .filter(({ score }) => score > 0)
    .sort((one, other) => other.score - one.score);
}
