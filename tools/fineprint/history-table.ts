import type { At, Change, Episode, History, TrackCoverage } from '../../src/history/types.ts';

const WORDS = {
  tightened: 'conditions added',
  loosened: 'conditions removed',
  sideways: 'different conditions',
  notation: 'notation only',
};

/** A history as lines for people. */
export function historyTable(history: History): string {
  const { subject, current, coverage } = history;
  const now = [
    current.declared ?? 'no licence named',
    `text: ${current.text ?? (current.gap ? 'not known' : 'none')}`,
  ];
  return [
    `${subject}  ${current.version ?? '-'}  ${now.join(', ')}${current.mismatch ? '  MISMATCH' : ''}`,
    ...history.changes.map(changeLine),
    ...history.episodes.map(episodeLine),
    ...history.mismatches.map(
      (found) => `  mismatch  ${found.versions}: ${found.declared}, text ${found.text}`,
    ),
    ...history.lines.map((line) => `  line      ${line.terms}: ${line.range} (last ${line.last})`),
    `  looked    declared ${covered(coverage.declared)}; texts ${covered(coverage.shippedText)}; repository ${covered(coverage.repositoryText)}`,
  ].join('\n');
}

function changeLine({ at, direction, from, to, kind, date, exact }: Change): string {
  const when = date === null ? 'date unknown' : date.slice(0, 10);
  return `  change    ${place(at)}  ${from} -> ${to}  ${WORDS[direction]} (${kind}${exact ? '' : ', somewhere between'}), ${when}`;
}

function place(at: At): string {
  if ('commit' in at) return at.commit.slice(0, 12);
  return at.enteredIn ? `${at.version} (entered in ${at.enteredIn})` : at.version;
}

function episodeLine({ from, to, text, notIn }: Episode): string {
  return `  episode   ${from.date} - ${to?.date ?? 'still'}: ${text}, in no tarball read (${notIn.join(', ')})`;
}

function covered({ state, looked, of, reasons }: TrackCoverage): string {
  const why = reasons.map(({ code, until }) => (until ? `${code} until ${until}` : code)).join(', ');
  return `${state} ${looked}/${of}${why ? ` (${why})` : ''}`;
}
