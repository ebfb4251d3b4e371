import type { Change, Episode, History } from '../history/types.ts';
import { compareRights } from '../license/catalogue/rights.ts';
import type { News, NewsDirection } from './news.ts';

/** The terms as they were when a watched subject was last looked at. */
export type Seen = {
  version: string | null;
  /** SPDX expression or `LicenseRef-*`. */
  terms: string;
  fingerprint: string | null;
  /** First commits of the episodes that were told. */
  episodes: string[];
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
