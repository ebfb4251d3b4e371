import type { Change, Episode, History } from '../history/types.ts';
import { compareRights } from '../license/catalogue/rights.ts';
import { say } from '../locale/say.ts';
import { directionWords, termsWords } from './words.ts';

/** The terms as they were when a watched subject was last looked at. */
export type Seen = {
  version: string | null;
  /** SPDX expression or `LicenseRef-*`. */
  terms: string;
  fingerprint: string | null;
  /** First commits of the episodes that were told. */
  episodes: string[];
};
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

/** What is remembered of a history; null where the terms in view are not wholly known. */
export function seenIn({ current, episodes }: History): Seen | null {
  const terms = current.text ?? current.declared ?? (current.category === 'none' ? 'NONE' : null);
  if (current.gap !== null || current.version === null || terms === null) return null;
  return {
    version: current.version,
    terms,
    fingerprint: current.fingerprint,
    episodes: episodes.map((episode) => episode.from.commit),
  };
}

/**
 * What is new since `before`. Only what is certain: terms that could not be read are no news. Another notation of the
 * same rights and an edited standard text are none either. `now`: ISO 8601.
 */
export function newsSince(before: Seen, history: History, now: string): News[] {
  const after = seenIn(history);
  if (!after) return [];
  const fresh = history.episodes.filter(({ from }) => !before.episodes.includes(from.commit));
  return [...termsNews(before, after, history, now), ...fresh.map((each) => episodeNews(each, after, now))];
}

function termsNews(before: Seen, after: Seen, { current: { since } }: History, at: string): News[] {
  const direction = directionOf(before, after, since);
  if (direction === null) return [];
  const where = after.version ?? '';
  const date = since && since.to === after.terms ? since.date : null;
  return [{ kind: 'terms', from: before.terms, to: after.terms, where, direction, date, at }];
}

function directionOf(before: Seen, after: Seen, since: Change | null): NewsDirection | null {
  const rights = compareRights(before.terms, after.terms);
  if (rights !== 'same') return rights;
  const isReworded = before.fingerprint !== null && before.fingerprint !== after.fingerprint;
  if (!isReworded || after.fingerprint === null) return null;
  if (after.terms.includes('LicenseRef-')) return 'sideways';
  // The same licence with other open terms, such as BUSL's grant: the history says which way these went.
  return since && since.from === since.to && since.direction !== 'notation' ? since.direction : null;
}

function episodeNews({ from, text }: Episode, after: Seen, at: string): News {
  const { commit, date } = from;
  return { kind: 'episode', from: after.terms, to: text, where: commit, direction: 'tightened', date, at };
}

/** Whether news deserve a notification: removed conditions are told only where the reader looks for them. */
export function isLoudNews({ direction }: News): boolean {
  return direction !== 'loosened';
}

/** "AGPL-3.0-or-later since 2.0.0, was MIT (conditions added)". */
export function newsWords(news: News): string {
  const { kind, where, direction } = news;
  const [from, to] = [termsWords(news.from), termsWords(news.to)];
  if (kind === 'episode') return say('newsEpisode', { commit: where.slice(0, 7), to, from });
  const at = /^[0-9a-f]{40}$/.test(where) ? where.slice(0, 7) : where;
  const values = { to, at, direction: directionWords(direction) };
  return from === to ? say('newsSameTerms', values) : say('newsChange', { ...values, from });
}
