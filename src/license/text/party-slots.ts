import { AFTER_STOP, NEW_PARAGRAPH, type Tokens } from './tokens.ts';
import { TERM_WORDS } from './vocabularies.ts';

/** The word that stands for any name of a holder or a product where a licence leaves it open. */
export const PARTY = '\u27e8party\u27e9';

/** What a text may put in the place of a name; both sides as words, `.` is the end of a sentence. */
type Slot = {
  before: string[];
  after: string[][];
  /** First words of `after`; `.` among them where a sentence's end closes the place. */
  first: Set<string>;
};

const LONGEST = 26;

/**
 * Places where licences of the BSD, MIT, HPND and Apache 1 families put a name (matching guidelines, "Copyright holder and
 * names": replaceable text). Written as `before ... after|after`.
 */
const SLOTS: Slot[] = [
  'is provided by ... as is|and any express',
  'are provided by ... as is|and any express',
  'in no event shall ... be liable|be held|be responsible',
  'in no event will ... be liable|be held|be responsible',
  'under no circumstances shall ... be liable|be held|be responsible',
  'neither the name ... nor|may be used',
  'neither the names ... nor|may be used',
  'nor the names ... may be used|be used',
  'nor the name ... may be used|be used',
  'the name ... may not|must not|shall not|not be used|nor the',
  'the names ... may not|must not|shall not|not be used|nor the',
  'may not be called ... nor may',
  'nor may ... appear in their',
  'written permission of ... .',
  'written permission from ... .',
  'written permission please contact ... .',
  'written authorization from ... .',
  'written authorization of ... .',
  'software developed by ... .',
  'even if ... has been advised|have been advised',
  'policies either express or implied of ... .',
  'as is basis and ... has no obligation|have no obligation',
  'as is and ... disclaim all|makes no|make no',
  '. ... disclaim all|disclaim any|specifically disclaim|makes no representations|make no representations',
].map(readSlot);

function readSlot(row: string): Slot {
  const [before = '', after = ''] = row.split(' ... ');
  const ends = after.split('|').map((end) => end.split(' '));
  return { before: before.split(' '), after: ends, first: new Set(ends.map(([word = '']) => word)) };
}

const BY_LAST_WORD = new Map<string, Slot[]>();
for (const slot of SLOTS) {
  const last = slot.before.at(-1) ?? '';
  BY_LAST_WORD.set(last, [...(BY_LAST_WORD.get(last) ?? []), slot]);
}

function standsAt(words: string[], at: number, phrase: string[]): boolean {
  return phrase.every((word, index) => words[at + index] === word);
}

function endsAt({ words, flags }: Tokens, at: number, { after, first }: Slot): boolean {
  if (!first.has(words[at] ?? '') && !first.has('.')) return false;
  return after.some((end) => {
    if (end[0] !== '.') return standsAt(words, at, end);
    return at >= words.length || ((flags[at] ?? 0) & (AFTER_STOP | NEW_PARAGRAPH)) !== 0;
  });
}

/** End of the name that begins at `from`, or 0 where what stands there is no name. */
function endOfName(tokens: Tokens, from: number, slot: Slot): number {
  for (let at = from; at <= Math.min(tokens.words.length, from + LONGEST); at++) {
    if (at > from && endsAt(tokens, at, slot)) return at;
    if (TERM_WORDS.has(tokens.words[at] ?? '')) return 0;
  }
  return 0;
}

function opensAt(tokens: Tokens, from: number, before: string[]): boolean {
  return before[0] === '.' || standsAt(tokens.words, from - before.length, before);
}

function slotEnd(tokens: Tokens, from: number): number {
  const opens = (tokens.flags[from] ?? 0) & (AFTER_STOP | NEW_PARAGRAPH);
  const slots = BY_LAST_WORD.get(tokens.words[from - 1] ?? '') ?? (opens ? BY_LAST_WORD.get('.') : undefined);
  if (!slots) return 0;
  for (const slot of slots) {
    if (!opensAt(tokens, from, slot.before)) continue;
    const end = endOfName(tokens, from, slot);
    if (end) return end;
  }
  return 0;
}

/** Runs of tokens, `from` to `to - 1`, that one word is to stand for. */
export type Run = { from: number; to: number };

/** The tokens with one word in the place of each run; it keeps the run's offsets. */
export function replaceRuns(tokens: Tokens, runs: Run[], word: string): Tokens {
  if (runs.length === 0) return tokens;
  const out: Tokens = { text: tokens.text, words: [], starts: [], ends: [], flags: [] };
  let next = 0;
  for (let at = 0; at < tokens.words.length; at++) {
    const run = runs[next]?.from === at ? runs[next++] : undefined;
    out.words.push(run ? word : (tokens.words[at] ?? ''));
    out.starts.push(tokens.starts[at] ?? 0);
    out.flags.push(tokens.flags[at] ?? 0);
    if (run) at = run.to - 1;
    out.ends.push(tokens.ends[at] ?? 0);
  }
  return out;
}

/**
 * Puts one word (`PARTY`) in the place of every name that a licence leaves open, so that texts differing only in names have
 * the same tokens. A place that holds a word that carries a term is left as it is. The token keeps the name's offsets.
 */
export function collapseParties(tokens: Tokens): Tokens {
  const runs: Run[] = [];
  for (let at = 0; at < tokens.words.length; at++) {
    const end = slotEnd(tokens, at);
    if (!end) continue;
    runs.push({ from: at, to: end });
    at = end - 1;
  }
  return replaceRuns(tokens, runs, PARTY);
}
