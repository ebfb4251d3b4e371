import type { History } from '../history/types.ts';
import { say, sayCount } from '../locale/say.ts';
import { changeNames, directionWords } from './words.ts';

/**
 * The history of a repository's licence files in one line.
 * @param day tells an ISO date in the reader's words
 */
export function historyLine({ changes, coverage }: History, day: (iso: string) => string): string {
  const { looked, state } = coverage.repositoryText;
  if (looked === 0) return say('historyLineNotRead');
  const isWhole = state === 'complete';
  const commits = sayCount(isWhole ? 'historyLineCommits' : 'historyLineCommitsPart', looked);
  const terms = changes.filter(({ direction }) => direction !== 'notation');
  const last = terms.at(-1);
  if (!last) return say('historyLineNoChange', { commits });
  return sayCount('historyLineChanges', terms.length, {
    when: last.date === null ? say('historyLineUnknownTime') : day(last.date),
    direction: directionWords(last.direction),
    ...changeNames(last),
    commits,
  });
}
