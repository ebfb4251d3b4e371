import { TERM_WORDS } from '../text/vocabularies.ts';
import type { Addition, Clause, ClauseKind } from '../types.ts';
import { classifyInWhole, classifySentence, forbids } from './classify.ts';
import { grantedIn, isQualified } from './grants.ts';
import { namesIn } from './names.ts';
import { type Score, STRONG } from './scores.ts';
import { type Sentence, sentencesOf } from './sentences.ts';
import { amountIn, dateIn } from './values.ts';

/** One addition says one thing; longer ones may say more. */
const WORDS_FOR_ONE_MORE = 250;
const LEAST_SCORE = 2;
/** In a whole text one sentence may forbid several things. */
const KINDS_OF_A_SENTENCE = 3;
/** In UTF-16 units. */
const LONGEST_SENTENCE = 4000;
const SHORT_WORDS = 12;
const MOST_CLAUSES = 24;
/** Characters before and behind an insertion in which its sentence is looked for. */
const FARTHEST = 3000;
/** No licence is longer than this; what follows is other matter. In UTF-16 units. */
const LONGEST_READ = 200_000;
const FOREIGN = /[\u0370-\u1fff\u2c00-\ud7ff]{2}/;
/** Numbers and marks between full stops say nothing, and a text may have a million of them. */
const WORD = /[a-z]{3}/i;

type Found = { kind: ClauseKind; score: number; sentence: Sentence };

function wordCount(text: string): number {
  return text.split(/\s+/).length;
}

/** Best sentence of each kind, kinds by their best score. */
function bestByKind(found: Found[]): Found[] {
  const best = new Map<ClauseKind, Found>();
  for (const one of found) if (one.score > (best.get(one.kind)?.score ?? 0)) best.set(one.kind, one);
  return [...best.values()].sort((one, other) => other.score - one.score);
}

/** Sentences without a stop, as whole texts may be, in pieces of a length that is looked through at once. */
function piecesOf(sentence: Sentence): Sentence[] {
  if (sentence.text.length <= LONGEST_SENTENCE) return [sentence];
  const pieces: Sentence[] = [];
  for (let at = 0; at < sentence.text.length; at += LONGEST_SENTENCE) {
    const text = sentence.text.slice(at, at + LONGEST_SENTENCE);
    pieces.push({ text, start: sentence.start + at, end: sentence.start + at + text.length });
  }
  return pieces;
}

/** The kinds that each sentence is about, at most so many a sentence. */
function classifyAll(sentences: Sentence[], classify: (text: string) => Score[], most: number): Found[] {
  return sentences.flatMap(piecesOf).flatMap((sentence) => {
    const scores = WORD.test(sentence.text) ? classify(sentence.text) : [];
    return scores
      .filter(({ score }) => score >= LEAST_SCORE)
      .slice(0, most)
      .map(({ kind, score }) => ({ kind, score, sentence }));
  });
}

function clauseOf(kind: ClauseKind, quote: string): Clause {
  const names = kind === 'named-party' ? namesIn(quote) : [];
  const amount = amountIn(quote);
  const date = dateIn(quote);
  return {
    kind,
    quote,
    ...(names.length > 0 ? { names } : {}),
    ...(amount === undefined ? {} : { amount }),
    ...(date === undefined ? {} : { date }),
  };
}

/** The sentence of the whole text that a short insertion stands in: its words alone would make no sense. */
function sentenceAround(text: string, { start, end }: Addition): Sentence {
  const near = text.slice(Math.max(0, start - FARTHEST), end + FARTHEST);
  const shift = Math.max(0, start - FARTHEST);
  const from = Math.max(0, near.lastIndexOf('\n\n', start - shift));
  const close = near.indexOf('\n\n', end - shift);
  const around = sentencesOf(text, from + shift, close < 0 ? near.length + shift : close + shift);
  return (
    around.find((sentence) => sentence.start <= start && sentence.end >= end) ?? {
      text: text.slice(start, end),
      start,
      end,
    }
  );
}

function holdsTerm(text: string): boolean {
  const words = text.toLowerCase().split(/[^a-z]+/);
  return FOREIGN.test(text) || words.some((word) => TERM_WORDS.has(word));
}

function clausesOfShort(text: string, addition: Addition): Clause[] {
  const { text: quote } = sentenceAround(text, addition);
  const [best] = classifySentence(addition.text, 'within');
  if (best && best.score >= STRONG) return [clauseOf(best.kind, quote)];
  return holdsTerm(addition.text) ? [clauseOf('additional', quote)] : [];
}

function clausesOfSpan(text: string, addition: Addition): Clause[] {
  const end = Math.min(addition.end, addition.start + LONGEST_READ);
  const sentences = sentencesOf(text, addition.start, end);
  const room = 1 + Math.floor(wordCount(addition.text) / WORDS_FOR_ONE_MORE);
  const found = bestByKind(classifyAll(sentences, (words) => classifySentence(words, 'added'), 1)).slice(
    0,
    room,
  );
  if (found.length > 0) return found.map(({ kind, sentence }) => clauseOf(kind, sentence.text));
  const sentence = sentences.find(({ text: words }) => holdsTerm(words));
  return sentence ? [clauseOf('additional', sentence.text)] : [];
}

/** Clauses in the words that a text adds to a standard text. Every addition that carries a term gets at least one. */
export function clausesOfAdditions(text: string, additions: Addition[]): Clause[] {
  const clauses = additions.flatMap((addition) =>
    wordCount(addition.text) <= SHORT_WORDS && !/[.!?]$/.test(addition.text)
      ? clausesOfShort(text, addition)
      : clausesOfSpan(text, addition),
  );
  const unique = new Map(clauses.map((clause) => [`${clause.kind} ${clause.quote}`, clause]));
  return [...unique.values()].slice(0, MOST_CLAUSES);
}

/** Restricting sentences of a text that is near no standard text: for each kind the one that says it most clearly. */
export function clausesOfWholeText(text: string): Clause[] {
  const sentences = sentencesOf(text, 0, Math.min(text.length, LONGEST_READ), forbids);
  const granted = new Set<ClauseKind>();
  const classify = (words: string): Score[] => {
    for (const kind of grantedIn(words)) granted.add(kind);
    return classifyInWhole(words);
  };
  const found = classifyAll(sentences, classify, KINDS_OF_A_SENTENCE)
    .filter(({ score }) => score > STRONG)
    .filter(({ kind, sentence }) => !granted.has(kind) || !isQualified(sentence.text));
  return bestByKind(found)
    .slice(0, MOST_CLAUSES)
    .map(({ kind, sentence }) => clauseOf(kind, sentence.text));
}
