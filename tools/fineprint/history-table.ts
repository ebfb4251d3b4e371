import type { At, Change, Current, Episode, History, TrackCoverage } from '../../src/history/types.ts';
import { say } from '../../src/locale/say.ts';
import { changeNames, directionWords, gapWords, termsWords } from '../../src/policy/words.ts';
import { exactTime } from '../../src/ui/text/dates.ts';

/** A history as lines for people. */
export function historyTable(history: History): string {
  const { subject, current, coverage } = history;
  const now = current.version === null ? ['nothing known'] : currentWords(current);
  return [
    `${subject}  ${current.version ?? '-'}  ${now.join(', ')}${current.mismatch ? '  MISMATCH' : ''}`,
    ...history.changes.map(changeLine),
    ...history.episodes.map(episodeLine),
    ...history.mismatches.map(
      (found) =>
        `  mismatch  ${found.versions}: ${termsWords(found.declared)}, text ${termsWords(found.text)}`,
    ),
    ...history.lines.map(
      (line) =>
        `  line      ${line.unread ? say('termsNotRead') : termsWords(line.terms)}: ${line.range} (last ${line.last})`,
    ),
    ...forkLine(history),
    `  looked    declared ${covered(coverage.declared)}; texts ${covered(coverage.shippedText)}; repository ${covered(coverage.repositoryText)}`,
  ].join('\n');
}

function currentWords({ declared, text, gap }: Current): string[] {
  const named = declared === null ? 'no licence named' : termsWords(declared);
  return [named, `text: ${text === null ? (gap ? 'not known' : 'none') : termsWords(text)}`];
}

function changeLine(change: Change): string {
  const { at, direction, kind, date, exact } = change;
  const { from, to } = changeNames(change);
  const when = date === null ? 'date unknown' : date.slice(0, 10);
  return `  change    ${place(at)}  ${from} -> ${to}  ${directionWords(direction)} (${kind}${exact ? '' : ', somewhere between'}), ${when}`;
}

function place(at: At): string {
  if ('commit' in at) return at.commit.slice(0, 12);
  return at.enteredIn ? `${at.version} (entered in ${at.enteredIn})` : at.version;
}

function episodeLine({ from, to, text, notIn }: Episode): string {
  return `  episode   ${from.date} - ${to?.date ?? 'still'}: ${termsWords(text)}, in no tarball read (${notIn.join(', ')})`;
}

function forkLine({ fork }: History): string[] {
  return fork
    ? [`  fork      of ${fork.parent ?? 'another repository'}, made ${fork.since ?? 'at an unknown time'}`]
    : [];
}

function covered({ state, looked, of, reasons }: TrackCoverage): string {
  const why = reasons
    .map(({ code, until }) => (until ? `${gapWords(code)} until ${exactTime(until)}` : gapWords(code)))
    .join(', ');
  return `${state} ${looked}/${of}${why ? ` (${why})` : ''}`;
}
