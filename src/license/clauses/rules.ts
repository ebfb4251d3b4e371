import type { Hit } from './word-index.ts';

const NEAR = 4;

/** Verbs that make no rule for the reader: they say how to read the licence, or what nobody owes. */
const IDLE = new Set(
  (
    'required obligated obliged necessary construed deemed considered interpreted understood affect affects survive constitute ' +
    'constitutes exceed liable responsible impair prevent mean imply represent misrepresent misrepresented claim suggest assert invalidate ' +
    'limit limited restrict impose relieve waive intended designed necessarily need contain contains cause terminate terminated excuse ' +
    'originate fit endorse conflict count enforce enforceable require violate infringe call called assigned delegated agree accept ' +
    'copyrighted reached'
  ).split(' '),
);
const FILLERS = new Set(
  'be been may to in any way thereby by itself and or otherwise themselves have the'.split(' '),
);
/** Who grants, or what is a part of the licence: a ban on them binds no reader. */
const OTHERS = new Set(
  (
    'laws law alternative option rights contributor contributors contributions licensor licensors author authors holder holders developer ' +
    'government court courts we party section paragraph provision provisions condition conditions failure clause warranty termination ' +
    'steward obligations immunity'
  ).split(' '),
);
const GRANTORS = /^(?:we|licensor|authors?|contributors?)$/;
const GIVES =
  /^(?:licen[cs]\w*|grant\w*|offer\w*|giv\w+|allow\w*|permit\w*|let|authori\w*|extend\w*|includ\w*)$/;
const RELATIVE = /^(?:that|which|who)$/;
const BARE_NO = /^(?:never|not|cannot|no)$/;
/** "No, we don't": an answer, no ban. */
const ANSWER = /^(?:we|you|it|there|the|that)$/;
const READER = /^(?:you|licensees?|users?|recipient|customer|and|or|also|please|except|then|so)$/;
const HAVING = /^(?:contains?|includes?|has|is|are|with|there|mak\w+)$/;

function before(words: string[], at: number, count: number): string[] {
  return words.slice(Math.max(0, at - count), at);
}

/** Does a verb follow that makes no rule for the reader? */
export function isIdle(words: string[], from: number): boolean {
  // "Not designed, licensed or intended for" takes the licence away.
  if (words.slice(from - 1, from + NEAR).includes('licensed')) return false;
  for (let at = from; at < from + NEAR; at++) {
    const word = words[at] ?? '';
    if (IDLE.has(word)) return true;
    if (!FILLERS.has(word)) return false;
  }
  return false;
}

/** Is what is banned or confined said of those who grant, or of a part of the licence? `count`: words to look back. */
export function isOfOthers(words: string[], at: number, count: number): boolean {
  return before(words, at, count).some((word) => OTHERS.has(word));
}

/** In a few added words: is a word that takes away said of something that was, of some copies, of what others don't do? */
export function saysNothingOfReader(words: string[], at: number, end: number): boolean {
  const word = words[at] ?? '';
  if (BARE_NO.test(word) && before(words, at, 2).some((one) => RELATIVE.test(one))) return true;
  if (words.slice(end, end + NEAR).some((one) => one === 'was' || one === 'were')) return true;
  if (word === 'no' && ANSWER.test(words[end] ?? '')) return true;
  if (word !== 'not' && word !== 'cannot') return false;
  const byGrantor = before(words, at, 3).some((one) => GRANTORS.test(one));
  return byGrantor && !words.slice(end, end + 2).some((one) => GIVES.test(one));
}

/** Is a ban a rule for the reader? "Contains no derivative", "terms which do not" and "X shall not include Y" are none. */
export function isRule(words: string[], { at, end }: Hit): boolean {
  const [last, first, next] = [words[at - 1] ?? '', words[at] ?? '', words[end] ?? ''];
  const withholds = words.slice(at, end).some((word) => /^(?:licen[cs]|grant)/.test(word));
  if ((!withholds && isOfOthers(words, at, 3)) || RELATIVE.test(last) || last === 'did') return false;
  if (isIdle(words, end)) return false;
  if (first === 'no')
    return !HAVING.test(last) && !/^(?:requirement|restriction|obligation|limit)s?$/.test(next);
  if (first === 'do') return at === 0 || READER.test(last);
  return !/^(?:include|provide)$/.test(next) || READER.test(last);
}
