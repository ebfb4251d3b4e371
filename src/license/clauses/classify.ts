import type { ClauseKind } from '../types.ts';
import { isAside, isOptional, isReport, isWarranty, keepsLicense } from './aside.ts';
import { isLikely } from './guards.ts';
import { listOfKind } from './lists.ts';
import { parse } from './parse.ts';
import { type Reading, readSentence, type Setting } from './reading.ts';
import { type Score, STRONG, scoreByVocabulary, scoreNamedParty, withValues } from './scores.ts';
import { VOCABULARIES } from './vocabulary.ts';

const HALF = 0.5;
/** A sentence that takes something away says more of a licence than one that demands, or one that only tells. */
const LIMITING = 1.5;
const SAYING = 0.6;

const PLAIN = new Set(VOCABULARIES.filter((row) => row.plain).map((row) => row.kind));
/** Kinds that take no use away. */
const LIGHT = new Set<ClauseKind>(['attribution', 'notification', 'terms-of-service', 'patent', 'export']);
/** Kinds whose words manuals use too: a sentence on them has to speak of a licence or its work. */
const OF_LICENSES = new Set<ClauseKind>(['time-limited', 'registration-key', 'evaluation', 'paid']);
const OF_A_LICENSE =
  /\b(?:licen[cs]\w*|permission|rights?|grant\w*|use[ds]?|using|usage|cop(?:y|ies)|permitted|allowed|prohibited|forbidden|required|software|program|version|release|library|package|code|author|compan(?:y|ies)|users?|developers?|you|your|product\w*|install\w*)\b/;
/** Kinds of which free licences have next to no words, so that a ban anywhere in the sentence will do. */
const RARE = new Set<ClauseKind>(['ethical', 'hosted-service', 'non-compete', 'ai', 'evaluation']);
/** The same, where a demand will do. */
const RARE_DEMANDS = new Set<ClauseKind>(['labor', 'revenue-or-size', 'registration-key', 'time-limited']);
/** Numbers of the lists of both. */
const RARE_LISTS = new Set([...RARE, ...RARE_DEMANDS].map(listOfKind));
/** Questions and copyright lines. */
const NO_STATEMENT =
  /^(?:do|does|can|may|is|are|what|who|how|why|will|should|must) .*\?$|^(?:\(c\)|\u00a9|copyright [(\u00a9]?[\dc ](?!.*\b(?:use|subject|not|only|must|may)\b))/is;

function scoreOf(wanted: ClauseKind, scores: Score[]): number {
  return scores.find(({ kind }) => kind === wanted)?.score ?? 0;
}

/**
 * Everyday acts yield to a kind that says more about the sentence; receipts that are not compared with an amount yield to
 * the price that is a share of them (`compared`: they are).
 */
function yielded(scores: Score[], compared: boolean): Score[] {
  const isPrice = !compared && scoreOf('paid', scores) >= STRONG;
  const yields = (kind: ClauseKind): boolean => isPrice && kind === 'revenue-or-size';
  const telling = scores.some(({ kind, score }) => !PLAIN.has(kind) && !yields(kind) && score >= STRONG);
  return scores.map(({ kind, score }) => ({
    kind,
    score: yields(kind) || (telling && PLAIN.has(kind)) ? score * HALF : score,
  }));
}

/** May a kind be named for a sentence that was added? Not a restricting one for a permission, a hope, a warranty. */
function mayBeAdded(kind: ClauseKind, { sentence, stance }: Reading): boolean {
  if (LIGHT.has(kind)) return true;
  if (stance.permits || isOptional(sentence) || isWarranty(sentence) || isReport(sentence)) return false;
  return !OF_LICENSES.has(kind) || OF_A_LICENSE.test(sentence);
}

function mayBe(kind: ClauseKind, reading: Reading): boolean {
  if (reading.setting === 'within') return true;
  return reading.setting === 'whole' ? isLikely(kind, reading.sentence) : mayBeAdded(kind, reading);
}

function scoresOf(text: string, reading: Reading): Score[] {
  const { stance } = reading;
  const weight = stance.limits ? LIMITING : stance.demands ? 1 : SAYING;
  const scores = [...scoreByVocabulary(reading), scoreNamedParty(text, reading)];
  const valued = withValues(scores, text, reading);
  const compared = scoreOf('revenue-or-size', valued) > scoreOf('revenue-or-size', scores);
  return yielded(valued, compared)
    .map(({ kind, score }) => ({ kind, score: score * weight }))
    .filter(({ kind, score }) => score > 0 && mayBe(kind, reading))
    .sort((one, other) => other.score - one.score);
}

/** What a sentence is about, best first; empty where no kind has a word in it. */
export function classifySentence(text: string, setting: Setting): Score[] {
  const reading = NO_STATEMENT.test(text) ? null : readSentence(text, setting);
  return reading ? scoresOf(text, reading) : [];
}

/** Has a sentence a word of the rare kinds, or a number that may be an amount or a date? */
function mayBeRare(text: string): boolean {
  return /\d/.test(text) || parse(text).hits.some(({ list }) => RARE_LISTS.has(list));
}

/**
 * What a sentence of a whole text is about, best first: by the words near its bans and demands, else by all its words
 * where they are words that free licences do not have.
 */
export function classifyInWhole(text: string): Score[] {
  const near = classifySentence(text, 'whole');
  if (!mayBeRare(text)) return near;
  const reading =
    (near[0]?.score ?? 0) > STRONG || NO_STATEMENT.test(text) ? null : readSentence(text, 'added');
  if (!reading || isAside(reading.sentence) || keepsLicense(reading.sentence)) return near;
  const [best] = scoresOf(text, reading);
  if (!best || best.score < STRONG * LIMITING || !isLikely(best.kind, reading.sentence)) return near;
  const rare = RARE_DEMANDS.has(best.kind) || (RARE.has(best.kind) && reading.stance.limits);
  return rare ? [best] : near;
}

/** Does a sentence of a whole licence forbid something, so that the list it opens tells what? */
export function forbids(text: string): boolean {
  return readSentence(text, 'whole')?.stance.limits ?? false;
}
