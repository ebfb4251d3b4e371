import { commonWords } from './common-words.ts';
import type { Segment } from './segments.ts';

/** Fewer shared words than these between two differences are chance. */
const CHANCE = 3;
/** Texts that share less than this part of the shorter one are different texts: marks on every word would confuse. */
const KIN = 0.5;

/** A run of words on both sides: `before` and `after` are equal but for layout where `same`. */
type Run = { same: boolean; before: string[]; after: string[] };

/** One text against another, word by word; layout makes no difference. */
export function diffWords(before: string, after: string): Segment[] {
  const [from, to] = [wordsOf(before), wordsOf(after)];
  const pairs = commonWords(from.map(trimmed), to.map(trimmed));
  const runs = mergeChance(runsOf(from, to, pairs));
  const shared = runs.reduce((sum, run) => sum + (run.same ? run.before.length : 0), 0);
  if (shared < KIN * Math.min(from.length, to.length) || shared === 0) return replaced(before, after);
  return runs.flatMap(segmentsOf);
}

/** Words, each with the space before it. */
function wordsOf(text: string): string[] {
  // Without its end, every run of spaces is followed by a word, so that the pattern never goes back.
  return text.trimEnd().match(/\s*\S+/g) ?? [];
}

const trimmed = (word: string) => word.trimStart();

function runsOf(from: string[], to: string[], pairs: [number, number][]): Run[] {
  const runs: Run[] = [];
  let [row, column] = [0, 0];
  const add = (same: boolean, rows: number, columns: number) => {
    const run = runs.at(-1)?.same === same ? runs.at(-1) : undefined;
    const [before, after] = [from.slice(row, rows), to.slice(column, columns)];
    if (run) {
      run.before.push(...before);
      run.after.push(...after);
    } else if (before.length + after.length > 0) runs.push({ same, before, after });
    [row, column] = [rows, columns];
  };
  for (const [at, place] of pairs) {
    if (at > row || place > column) add(false, at, place);
    add(true, at + 1, place + 1);
  }
  add(false, from.length, to.length);
  return runs;
}

/** Takes the few words that stand between two differences by chance for a part of them. */
function mergeChance(runs: Run[]): Run[] {
  const merged: Run[] = [];
  runs.forEach((run, at) => {
    const isChance = run.same && run.before.length < CHANCE && at > 0 && at < runs.length - 1;
    const last = merged.at(-1);
    const same = run.same && !isChance;
    if (last && last.same === same) {
      last.before = [...last.before, ...run.before];
      last.after = [...last.after, ...run.after];
    } else merged.push({ ...run, same });
  });
  return merged;
}

function segmentsOf({ same, before, after }: Run): Segment[] {
  if (same) return [{ kind: 'same', text: after.join('') }];
  return replaced(before.join(''), after.join(''));
}

function replaced(before: string, after: string): Segment[] {
  const both: Segment[] = [
    { kind: 'removed', text: before },
    { kind: 'added', text: after },
  ];
  return both.filter(({ text }) => text !== '');
}
