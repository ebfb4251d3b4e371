import { say } from '../locale/say.ts';
import { changeNames, directionWords } from './words.ts';

export type NewsDirection = 'tightened' | 'loosened' | 'sideways';
/** A change of terms of something watched. */
export type News = {
  kind: 'terms' | 'episode';
  from: string;
  to: string;
  /** Version or commit with the new terms. */
  where: string;
  direction: NewsDirection;
  /** When the terms changed, ISO 8601; null where unknown. */
  date: string | null;
  /** When it was noticed, ISO 8601. */
  at: string;
};

/** Whether news deserve a notification: removed conditions are told only where the reader looks for them. */
export function isLoudNews({ direction }: News): boolean {
  return direction !== 'loosened';
}

/** "AGPL-3.0 since 2.0.0, was MIT (conditions added)". */
export function newsWords(news: News): string {
  const { kind, where, direction } = news;
  const { from, to } = changeNames(news);
  if (kind === 'episode') return say('newsEpisode', { commit: where.slice(0, 7), to, from });
  const at = /^[0-9a-f]{40}$/.test(where) ? where.slice(0, 7) : where;
  const values = { to, at, direction: directionWords(direction) };
  return from === to ? say('newsSameTerms', values) : say('newsChange', { ...values, from });
}
