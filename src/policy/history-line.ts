import type { History } from '../history/types.ts';
import { DIRECTION_WORDS, termsWords } from './words.ts';

/**
 * The history of a repository's licence files in one line.
 * @param day tells an ISO date in the reader's words
 */
export function historyLine({ changes, coverage }: History, day: (iso: string) => string): string {
  const { looked, state } = coverage.repositoryText;
  if (looked === 0) return 'its history was not read';
  const commits = `${looked} ${looked === 1 ? 'commit' : 'commits'} read${state === 'complete' ? '' : ', not all'}`;
  const terms = changes.filter(({ direction }) => direction !== 'notation');
  const last = terms.at(-1);
  if (!last) return `no change of terms in the ${commits}`;
  const count = terms.length === 1 ? '1 change of terms' : `${terms.length} changes of terms, the last`;
  const when = last.date === null ? 'at an unknown time' : day(last.date);
  const moved = `${termsWords(last.from)} to ${termsWords(last.to)}`;
  return `${count} ${when}, ${DIRECTION_WORDS[last.direction]} (${moved}); ${commits}`;
}
