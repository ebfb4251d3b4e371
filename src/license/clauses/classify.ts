import type { ClauseKind } from '../types.ts';
import { COMBINATIONS } from './combinations.ts';
import { namesIn, withoutListedNames } from './names.ts';
import { normalSentence, phrasePattern } from './phrase-pattern.ts';
import { excludesParty, restrictedParts, stanceOfParts } from './restricting.ts';
import { type Stance, stanceOf } from './stance.ts';
import { amountIn, dateIn } from './values.ts';
import { type Need, VOCABULARIES } from './vocabulary.ts';
import { buildWordIndex, countEntries } from './word-index.ts';
import { WORD_PARTS } from './word-parts.ts';

/** How strongly a sentence is about a kind. `STRONG` and more decide alone. */
export type Score = { kind: ClauseKind; score: number };

export const STRONG = 3;
const WEAK = 1;
const MOST_STRONG = 3;
const MOST_WEAK = 2;
/** Words of a combination tell together nearly what a strong word tells. */
const COMBINED_SCORE = 1.5;
const MOST_COMBINED = 2;
const HALF = 0.5;
/** A sentence that takes something away says more of a licence than one that demands, or one that only tells. */
const LIMITING = 1.5;
const SAYING = 0.6;

const PLAIN = new Set(VOCABULARIES.filter((row) => row.plain).map((row) => row.kind));
const KINDS = VOCABULARIES.length;
const PARTS = Object.keys(WORD_PARTS);
/** Lists of all kinds: the strong ones first, then the weak ones, then the classes of words. */
const INDEX = buildWordIndex([
  ...VOCABULARIES.map(({ strong }) => strong),
  ...VOCABULARIES.map(({ weak }) => weak),
  ...Object.values(WORD_PARTS),
]);
/** Combinations of each kind, as numbers of lists. */
const COMBINED = VOCABULARIES.map(({ kind }) =>
  (COMBINATIONS[kind] ?? []).map((row) => row.split(' ').map((part) => 2 * KINDS + PARTS.indexOf(part))),
);
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

function scoreByVocabulary({ words, stance, whole }: Reading): Score[] {
  const countIn = (part: string): number[] => countEntries(INDEX, part.split(' '), 2 * KINDS + PARTS.length);
  const byPart = new Map([...new Set(Object.values(words))].map((part) => [part, countIn(part)]));
  return VOCABULARIES.map(({ kind, need }, at) => {
    const counts = byPart.get(words[need]) ?? [];
    const strong = Math.min(MOST_STRONG, counts[at] ?? 0);
    const weak = Math.min(MOST_WEAK, counts[KINDS + at] ?? 0);
    const combined = (whole ? [] : (COMBINED[at] ?? [])).filter((lists) =>
      lists.every((list) => (counts[list] ?? 0) > 0),
    );
    const score = strong * STRONG + weak * WEAK + Math.min(MOST_COMBINED, combined.length) * COMBINED_SCORE;
    return { kind, score: isMet(need, stance) ? score : stance.demands ? score * HALF : 0 };
  });
}

/** A name that owns something, or whose goods are spoken of, is no party of the sentence. */
const OWNER = /['\u2019]s$/;

/** A party is named where a sentence takes something away from someone and spells a name, or opens a list of parties. */
function scoreNamedParty(text: string, sentence: string, stance: Stance, whole: boolean): Score {
  if (!stance.limits) return { kind: 'named-party', score: 0 };
  const parties = distinct(EXCLUDED_PARTIES, sentence);
  const named = namesIn(text).some(
    (name) => !OWNER.test(name) && (!whole || sentence.includes(normalSentence(name))),
  );
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
 * Where a sentence stands: in words added to a standard text, in a whole text of its own kind (where only what restricts
 * counts), or put into a sentence of a standard text (where a few words limit by being there).
 */
export type Setting = 'added' | 'whole' | 'within';

/** The words that count for each need, and what the sentence does with them. */
type Reading = { words: Record<Need, string>; stance: Stance; whole: boolean };

function readSentence(text: string, setting: Setting): Reading | null {
  const sentence = normalSentence(withoutListedNames(text));
  if (setting !== 'whole') {
    const words = { limit: sentence, demand: sentence, none: sentence };
    // A sentence that neither takes away nor demands says what one may do.
    const stance = setting === 'within' ? { limits: true, demands: true } : stanceOf(sentence);
    return { words, stance, whole: false };
  }
  const { forbidden, asked } = restrictedParts(sentence);
  if (forbidden === '' && asked === '') return null;
  const words = { limit: forbidden, demand: asked, none: `${forbidden} ${asked}` };
  return { words, stance: stanceOfParts({ forbidden, asked }), whole: true };
}

/** What a sentence is about, best first; empty where no kind has a word in it. */
export function classifySentence(text: string, setting: Setting): Score[] {
  const reading = readSentence(text, setting);
  if (!reading) return [];
  const { words, stance } = reading;
  const bonus = amountBonus(text, words.none);
  const dated = dateBonus(text, words.none);
  const named = setting === 'within' ? stanceOf(words.none) : stance;
  const party =
    setting === 'whole' && !excludesParty(words.limit)
      ? []
      : [scoreNamedParty(text, words.limit, named, reading.whole)];
  const scores = [...scoreByVocabulary(reading), ...party].map((row) =>
    withBonus(withBonus(row, 'revenue-or-size', bonus), 'time-limited', dated),
  );
  const weight = stance.limits ? LIMITING : stance.demands ? 1 : SAYING;
  return yielded(scores)
    .map(({ kind, score }) => ({ kind, score: score * weight }))
    .filter(({ score }) => score > 0)
    .sort((one, other) => other.score - one.score);
}
