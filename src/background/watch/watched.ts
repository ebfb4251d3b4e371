import type { News } from '../../policy/news.ts';
import type { Seen } from '../../policy/watched.ts';

/** Something that the reader watches, in whatever is its latest version. */
export type Watched = {
  /** Without a version or ref. */
  subject: string;
  /** When the reader began to watch, and when it was last looked at; ISO 8601. */
  since: string;
  lookedAt: string | null;
  /** When to look again, ISO 8601. */
  next: string;
  seen: Seen | null;
  /** What the reader was not shown yet, latest first. */
  news: News[];
};

/** Most subjects that are watched: what the alarm can look at within a day. */
export const MOST_WATCHED = 500;

/** What makes no sense in storage is not watched. */
export function isWatched(value: unknown): value is Watched {
  if (typeof value !== 'object' || value === null) return false;
  const { subject, since, next, news } = value as Partial<Watched>;
  return (
    typeof subject === 'string' &&
    typeof since === 'string' &&
    typeof next === 'string' &&
    Array.isArray(news)
  );
}
