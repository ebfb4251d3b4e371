import type { AnswersScript } from '../../answers/script.ts';
import type { History } from '../../history/types.ts';
import type { News } from '../../policy/news.ts';
import { further } from '../further-scripts.ts';
import { changeWatched, readWatched } from './watch-list.ts';
import type { Watched } from './watched.ts';

/** Minutes between two alarms, and subjects looked at for each: 500 within half a day, 40 look-ups an hour. */
export const PERIOD = 15;
export const BATCH = 10;
/** Milliseconds until a subject's turn comes again: after a look, and after one that failed. */
const AGAIN = 24 * 60 * 60 * 1000;
const AGAIN_AFTER_FAILURE = 2 * 60 * 60 * 1000;
/** News that are kept for one subject until the reader looks. */
const MOST_NEWS = 20;

export type LookAgain = {
  /** The last story of a look-up. */
  lookUp: (subject: string) => Promise<History>;
  now: () => number;
  /** Told of every loud change, after it was kept. */
  tell: (subject: string, news: News[]) => Promise<void>;
  /** Waits between two look-ups. */
  pause: () => Promise<void>;
};

/**
 * Looks at the watched subjects whose turn it is, the longest waiting first, at most `BATCH`: also after days of
 * sleep the machine's quota is not spent at once. Stops where a quota is used up. Every result is kept as it comes,
 * because the worker may be stopped at any time.
 */
export async function lookAgain({ lookUp, now, tell, pause }: LookAgain): Promise<void> {
  for (const [index, { subject }] of due(await readWatched(), now()).entries()) {
    if (index > 0) await pause();
    const history = await lookUp(subject).catch(() => null);
    const news = await keepLook(subject, history, now());
    if (news.length > 0) await tell(subject, news);
    if (history?.current.gap?.code === 'rate-limited') return;
  }
}

/** Whose turn it is. */
function due(list: readonly Watched[], now: number): Watched[] {
  return list
    .filter(({ next }) => Date.parse(next) <= now)
    .sort((a, b) => Date.parse(a.next) - Date.parse(b.next))
    .slice(0, BATCH);
}

async function keepLook(subject: string, history: History | null, now: number): Promise<News[]> {
  const script = await further('answers');
  let news: News[] = [];
  await changeWatched((list) =>
    list.map((each) => {
      if (each.subject !== subject) return each;
      const looked = afterLook(each, history, now, script);
      news = looked.news.slice(0, looked.news.length - each.news.length);
      return { ...looked, news: looked.news.slice(0, MOST_NEWS) };
    }),
  );
  return news;
}

/** A watched subject after a look at it; new news come first. What could not be read changes only its turn. */
function afterLook(
  watched: Watched,
  history: History | null,
  now: number,
  { seenIn, newsSince }: Pick<AnswersScript, 'seenIn' | 'newsSince'>,
): Watched {
  const seen = history && seenIn(history);
  if (!history || !seen) {
    return { ...watched, next: isoTime(now + afterFailure(history, now)) };
  }
  const found = watched.seen ? newsSince(watched.seen, history, isoTime(now)) : [];
  // An episode that was told stays told, also after a look that reached less far back.
  const episodes = [...new Set([...(watched.seen?.episodes ?? []), ...seen.episodes])];
  return {
    ...watched,
    lookedAt: isoTime(now),
    next: isoTime(now + AGAIN),
    seen: { ...seen, episodes },
    news: [...found, ...watched.news],
  };
}

/** Milliseconds until a failed look is made up for; a host that was out of reach must not hold up the others. */
function afterFailure(history: History | null, now: number): number {
  const { code, until } = history?.current.gap ?? {};
  if (code === 'offline') return PERIOD * 60 * 1000;
  return Math.max(AGAIN_AFTER_FAILURE, until ? Date.parse(until) - now : 0);
}

const isoTime = (ms: number) => new Date(ms).toISOString();
