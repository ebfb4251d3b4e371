import type { ClauseKind } from '../types.ts';
import { isAside, keepsLicense } from './aside.ts';
import { apartFrom, countsOf, hitsOf, KINDS, LIST, listOfKind } from './lists.ts';
import { parse } from './parse.ts';
import { ASK, BAN, CONFINE, type Operators, reachOf } from './reach.ts';
import { type Stance, stanceOf } from './stance.ts';
import type { Need } from './vocabulary.ts';
import type { Hit } from './word-index.ts';

/**
 * Where a sentence stands: in words added to a standard text, in a whole text of its own kind (where only what is near a
 * ban or demand counts), or put into a sentence of a standard text (where a few words limit by being there).
 */
export type Setting = 'added' | 'whole' | 'within';

/** A sentence as the lists see it: the words that count for each need, how many of each list, and its stance. */
export type Reading = {
  sentence: string;
  words: Record<Need, string>;
  counts: Record<Need, number[]>;
  stance: Stance;
  setting: Setting;
};

/** Kinds with two sides: words for a use that is left, and words for one that is taken away. */
const TWO_SIDED = new Set((['non-commercial', 'evaluation'] satisfies ClauseKind[]).map(listOfKind));

/** A word for a use that is left counts where a licence confines, one for a use that is taken away where it forbids. */
function fitsSide({ list, at }: Hit, reach: Uint8Array, left: Uint8Array): boolean {
  if (list >= 2 * KINDS || !TWO_SIDED.has(list % KINDS)) return true;
  return ((reach[at] ?? 0) & (left[at] === 1 ? CONFINE : BAN)) !== 0;
}

const OPERATOR_OF_LIST = new Map(
  (['ban', 'confine', 'except', 'ask', 'turn', 'work', 'kept'] as const).map((name) => [LIST[name], name]),
);

/** Beside which a word for a use that is left may say that no other one is. */
const LEFT_ALONE =
  /\b(?:only|solely|exclusiv\w*|strictly|limited|restricted|confined|reserved|purely|purposes?|alone|merely|for|is to|just|except|other than|free|version|build)\b/;

/** Words that name a use which is left, as ones. */
function usesLeft(hits: Hit[], length: number): Uint8Array {
  const left = new Uint8Array(length);
  for (const { at, end } of hitsOf(hits, 'left')) left.fill(1, at, end);
  return left;
}

/** Operators of a sentence in a whole text, save those in phrases that sound like limits and are none. */
export function operatorsIn(hits: Hit[]): Operators {
  const operators: Operators = { ban: [], confine: [], except: [], ask: [], turn: [], work: [], kept: [] };
  const free = hitsOf(hits, 'free', 'freeInGrants');
  for (const hit of apartFrom(hits, free)) {
    const name = OPERATOR_OF_LIST.get(hit.list);
    if (name) operators[name].push(hit);
  }
  return operators;
}

/** Hits but for those of words for a use that is left. */
function withoutUsesLeft(hits: Hit[], length: number): Hit[] {
  const left = usesLeft(hits, length);
  return hits.filter(({ list, at }) => left[at] !== 1 || list >= 2 * KINDS || !TWO_SIDED.has(list % KINDS));
}

function readReach(sentence: string, words: string[], hits: Hit[], reach: Uint8Array): Reading {
  const has = (bits: number, at: number): boolean => ((reach[at] ?? 0) & bits) !== 0;
  const left = usesLeft(hits, words.length);
  const telling = apartFrom(hits, hitsOf(hits, 'hollow', 'free')).filter((hit) => fitsSide(hit, reach, left));
  const within = (bits: number): Hit[] => telling.filter(({ at }) => has(bits, at));
  const wordsIn = (bits: number): string => words.filter((_, at) => has(bits, at)).join(' ');
  const limits = words.some((_, at) => has(BAN | CONFINE, at));
  return {
    sentence,
    words: { limit: wordsIn(BAN | CONFINE), demand: wordsIn(ASK), none: wordsIn(BAN | CONFINE | ASK) },
    counts: {
      limit: countsOf(within(BAN | CONFINE)),
      demand: countsOf(within(ASK).filter(({ at }) => !has(BAN, at))),
      none: countsOf(within(BAN | CONFINE | ASK)),
    },
    stance: { limits, demands: true, permits: false },
    setting: 'whole',
  };
}

function readInWhole(sentence: string, words: string[], hits: Hit[]): Reading | null {
  const operators = operatorsIn(hits);
  if (operators.ban.length + operators.confine.length + operators.ask.length === 0) return null;
  if (isAside(sentence)) return null;
  const keeps = keepsLicense(sentence);
  const reach = reachOf(words, operators).map((bits) => (keeps ? bits & ASK : bits));
  return reach.some((bits) => bits > 0) ? readReach(sentence, words, hits, reach) : null;
}

/** Reads a sentence as it stands in the text; null: in a whole text it takes nothing away and asks for nothing. */
export function readSentence(text: string, setting: Setting): Reading | null {
  const { sentence, words, hits } = parse(text);
  if (setting === 'whole') return readInWhole(sentence, words, hits);
  const telling = apartFrom(hits, hitsOf(hits, 'hollow', 'freeInGrants'));
  const leaves = setting === 'within' || LEFT_ALONE.test(sentence);
  const found = countsOf(leaves ? telling : withoutUsesLeft(telling, words.length));
  const stance =
    setting === 'within' ? { limits: true, demands: true, permits: false } : stanceOf(sentence, words, hits);
  return {
    sentence,
    words: { limit: sentence, demand: sentence, none: sentence },
    counts: { limit: found, demand: found, none: found },
    stance,
    setting,
  };
}
