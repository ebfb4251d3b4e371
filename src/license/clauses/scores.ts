import type { ClauseKind } from '../types.ts';
import { excludesParty } from './guards.ts';
import { KINDS, LIST } from './lists.ts';
import { namesIn, withoutCompanyNames } from './names.ts';
import { normalSentence } from './normal-sentence.ts';
import type { Reading } from './reading.ts';
import type { Stance } from './stance.ts';
import { amountIn, dateIn } from './values.ts';
import { type Need, VOCABULARIES } from './vocabulary.ts';

/** How strongly a sentence is about a kind. `STRONG` and more decide alone. */
export type Score = { kind: ClauseKind; score: number };

export const STRONG = 3;
const WEAK = 1;
const MOST_STRONG = 3;
const MOST_WEAK = 2;
/** A name alone says less than words for those who are shut out. */
const UNSURE = 0.7;

function isMet(need: Need, stance: Stance): boolean {
  return need === 'none' || (need === 'limit' ? stance.limits : stance.demands);
}

/** Scores of all kinds by the words of a sentence. In a whole text a price has to be asked for, not forbidden. */
export function scoreByVocabulary({ counts, stance, setting }: Reading): Score[] {
  return VOCABULARIES.map(({ kind, need }, at) => {
    const found = counts[setting === 'whole' && kind === 'paid' ? 'demand' : need];
    const strong = Math.min(MOST_STRONG, found[at] ?? 0);
    const weak = Math.min(MOST_WEAK, found[KINDS + at] ?? 0);
    return { kind, score: strong > 0 && isMet(need, stance) ? strong * STRONG + weak * WEAK : 0 };
  });
}

const LEGAL_FORM = /\b(?:Inc|LLC|Ltd|GmbH|Corp|AG|PLC|plc)\b/;
/** A name that owns something, or whose goods are spoken of, is no party of the sentence. */
const OWNER = /['\u2019]s$/;

/** A party is named where a sentence takes something away from someone and spells a name, or opens a list of parties. */
export function scoreNamedParty(text: string, { counts, stance, words, sentence, setting }: Reading): Score {
  const kind = 'named-party';
  const whole = setting === 'whole';
  if (!stance.limits || (whole && !excludesParty(words.limit))) return { kind, score: 0 };
  const some = counts.limit[LIST.someone] ?? 0;
  const named = namesIn(text).some(
    (name) =>
      !OWNER.test(name) && (!whole || words.limit.includes(normalSentence(withoutCompanyNames(name)))),
  );
  const shut = Math.min(2, some) * (named ? STRONG : 1) + Math.min(1, counts.limit[LIST.anyone] ?? 0);
  const sure = some > 0 || excludesParty(sentence) || (named && LEGAL_FORM.test(text));
  return { kind, score: ((named ? STRONG : 0) + shut) * (sure ? 1 : UNSURE) };
}

const COMPARED =
  /\b(?:more|fewer|less|over|exceed\w*|above|below|under|at least|up to|maximum|or more|larger|greater|excess|beyond|surpass\w*|top)\b/;
const SIZE_KINDS = /\b(?:visitors|persons|employees|staff|users|developers|people|seats|members|engineers)\b/;
const MONEY = /[$\u20ac\u00a3]|usd|eur|dollar/i;
const LIMIT_IN_TIME =
  /\b(?:until|after|before|on|from|by|as of|since|ends?|expires?|through|starting|prior to)\b/;

/** "100 employees" and "$1 million" in one sentence with a comparison are about size, whatever else is said. */
function amountBonus(text: string, sentence: string): number {
  if (!COMPARED.test(sentence)) return 0;
  const amount = amountIn(text);
  return amount !== undefined && (MONEY.test(amount) || SIZE_KINDS.test(amount)) ? STRONG + MOST_WEAK : 0;
}

/** A date with a word for an end or a beginning limits in time. */
function dateBonus(text: string, sentence: string): number {
  return LIMIT_IN_TIME.test(sentence) && dateIn(text) !== undefined ? STRONG : 0;
}

/** What amounts and dates of a sentence add to the scores of their kinds. */
export function withValues(scores: Score[], text: string, { words }: Reading): Score[] {
  const bonus = new Map<ClauseKind, number>([
    ['revenue-or-size', amountBonus(text, words.none)],
    ['time-limited', dateBonus(text, words.none)],
  ]);
  return scores.map(({ kind, score }) => ({ kind, score: score + (bonus.get(kind) ?? 0) }));
}
