import { isIdle, isOfOthers, isRule } from './rules.ts';
import type { Hit } from './word-index.ts';

/** What a word of a sentence belongs to, as bits: a ban, a grant for one thing alone, a demand. */
export const BAN = 1;
export const CONFINE = 2;
export const ASK = 4;

/** Words around a ban or demand that are taken for what it is about. */
const BEFORE = 9;
const BEHIND = 30;
/** Words behind "for personal use" in which another use would be named beside it. */
const BESIDE = 12;

/** What stands behind "only" where a licence is kept, not a use confined. */
const IN_ACCORD =
  /^(?:under|pursuant|in accordance|in compliance|if|provided|to the extent|with respect|as|upon|on your own|on its own|on behalf|by|one|when|after|in connection|those|that|a single|be)\b/;
const USE =
  /\b(?:use[ds]?|using|usage|licen[cs]e[ds]?|grant\w*|permi\w*|allow\w*|may|rights?|install\w*|run|deploy\w*|provided|available|authori\w*|access)\b/;
const GRANT = /\b(?:licen[cs]e[ds]?|grant\w*|permi\w*|allow\w*|may|free|can|provided|available)\b/;
const ANY_USE = /^(?:commercial\w*|any)$/;
const PASSIVE = /^(?:is|are|not|be|been|without)$/;
/** Words that tie what follows to the thing before them. */
const OF = /^(?:that|which|in|on|from|of|to|contained|by|for)$/;
/** Demands of which only what follows is demanded. */
const FORWARD = /^(?:agree|subject|you|governed|unless|without)/;

export type Operators = Record<'ban' | 'confine' | 'except' | 'ask' | 'turn' | 'work' | 'kept', Hit[]>;
type Bounds = [from: number, to: number];

/** A sentence as its words, the things in it and the places where what is said of one act ends. */
type Frame = {
  words: string[];
  /** Things that acts are done to, by their place: true for those that licences only keep as they are. */
  objects: Map<number, boolean>;
  turns: number[];
  stops: number[];
};

function frameOf(words: string[], { ban, turn, work, kept }: Operators): Frame {
  const objects = new Map(work.map(({ at }) => [at, false]));
  for (const { at, end } of kept) for (let part = at; part < end; part++) objects.set(part, true);
  const turns = turn.map(({ at }) => at);
  const bans = ban.filter(({ end }) => words[end - 1] === 'not').map(({ at }) => at);
  return { words, objects, turns, stops: [...turns, ...bans] };
}

/** First and last word that an operator is about: at most as far as the next turn or ban. */
function boundsOf({ words, stops }: Frame, { at, end }: Hit): Bounds {
  let [from, to] = [Math.max(0, at - BEFORE), Math.min(words.length, end + BEHIND)];
  for (const stop of stops) {
    if (stop < at && stop >= from) from = stop + 1;
    else if (stop >= end && stop < to) to = stop;
  }
  return [from, to];
}

function textBetween({ words }: Frame, from: number, to: number): string {
  return words.slice(Math.max(0, from), to).join(' ');
}

/** Is the first thing between two places one that licences only keep? */
function opensWithKept({ objects }: Frame, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (objects.has(at)) return objects.get(at) === true;
  return false;
}

/** "This notice may not be altered", "removal of notices is prohibited": the subject is nothing that one uses. */
function hasKeptSubject(frame: Frame, { at, end }: Hit): boolean {
  const passive = [end, at, at - 1].some((place) => PASSIVE.test(frame.words[place] ?? ''));
  return passive && opensWithKept(frame, Math.max(0, ...frame.turns.filter((turn) => turn < at)), at);
}

function mark(reach: Uint8Array, [from, to]: Bounds, bit: number): void {
  for (let at = from; at < to; at++) reach[at] = (reach[at] ?? 0) | bit;
}

/**
 * Marks what an operator is about. Acts belong to the object that comes next: in "may not remove or alter any notices in
 * the Software" nothing is done to the work, so the words before something that licences only keep are left out.
 */
function markActs(reach: Uint8Array, frame: Frame, { end }: Hit, [from, to]: Bounds, bit: number): void {
  mark(reach, [from, end], bit);
  let [start, tied] = [end, false];
  for (let at = end; at < to; at++) {
    const kept = frame.objects.get(at);
    if (kept === undefined) continue;
    if (!kept && !tied) mark(reach, [start, at + 1], bit);
    tied = kept && OF.test(frame.words[at + 1] ?? '');
    start = at + 1;
  }
  mark(reach, [start, to], bit);
}

/** Does "only", "solely", "for personal ..." confine a use? */
function confines(frame: Frame, { at, end }: Hit): boolean {
  const { words } = frame;
  if (isIdle(words, end) || isOfOthers(words, at, 6) || words[at - 1] === 'the') return false;
  if (IN_ACCORD.test(textBetween(frame, end, end + 4)) || opensWithKept(frame, end, end + 6)) return false;
  if (words[at] !== 'for') return USE.test(textBetween(frame, at - BEFORE, end + 3));
  const beside = words.slice(end, end + BESIDE).some((word) => ANY_USE.test(word));
  return !beside && GRANT.test(textBetween(frame, at - BEFORE, at));
}

function markDemands(reach: Uint8Array, frame: Frame, asks: Hit[]): void {
  const { words } = frame;
  for (const ask of asks) {
    if (isIdle(words, ask.end) || /^(?:no|not)$/.test(words[ask.at - 1] ?? '')) continue;
    const [from, to] = boundsOf(frame, ask);
    mark(reach, [FORWARD.test(words[ask.at] ?? '') ? ask.at : from, to], ASK);
  }
}

/** For each word of a sentence, as bits, which bans, confinements and demands it belongs to. */
export function reachOf(words: string[], hits: Operators): Uint8Array {
  const reach = new Uint8Array(words.length);
  const frame = frameOf(words, hits);
  const bans = hits.ban.filter((hit) => isRule(words, hit) && !hasKeptSubject(frame, hit));
  for (const ban of bans) {
    const [from, to] = boundsOf(frame, ban);
    markActs(reach, frame, ban, [words[ban.at] === 'do' ? ban.at : from, to], BAN);
  }
  const excepts = bans.length > 0 || words.includes('purpose') ? hits.except : [];
  for (const hit of [...hits.confine, ...excepts]) {
    if (confines(frame, hit)) markActs(reach, frame, hit, boundsOf(frame, hit), CONFINE);
  }
  markDemands(reach, frame, hits.ask);
  return reach;
}
