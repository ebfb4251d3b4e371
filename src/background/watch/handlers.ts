import { say } from '../../locale/say.ts';
import type { NewsView, WatchedView } from '../../messages/watch.ts';
import { isLoudNews, newsWords } from '../../policy/news.ts';
import type { Handlers } from '../router.ts';
import type { Worker } from '../worker.ts';
import { keepAlarm } from './alarm.ts';
import { pageOf, showCount } from './notify.ts';
import { readDependencies } from './read-dependencies.ts';
import { addWatched, dropWatched, markSeen, readWatched } from './watch-list.ts';
import { MOST_WATCHED, type Watched } from './watched.ts';

type Part = Pick<Handlers, 'watch' | 'unwatch' | 'watched' | 'news' | 'newsSeen' | 'watchDependencies'>;

/** What is asked about watched packages and repositories. */
export function watchHandlers({ round }: Pick<Worker, 'round'>): Part {
  return {
    watch: async ({ subject }) => {
      const { refused } = await watchAll([subject], round);
      if (refused > 0) throw new Error(say('watchRoom', { most: MOST_WATCHED }));
      return {};
    },
    unwatch: async ({ subject }) => {
      await dropWatched(subject);
      await Promise.all([keepAlarm(), showCount()]);
      return {};
    },
    watched: async () => ({ watched: (await readWatched()).map(watchedView) }),
    news: async () => ({ news: newsViews(await readWatched()) }),
    newsSeen: async () => {
      await markSeen();
      await showCount();
      return {};
    },
    watchDependencies: async ({ text }) => {
      const read = readDependencies(text);
      if (typeof read === 'string') throw new Error(read);
      const { added, refused } = await watchAll(read.subjects, round);
      const full = refused > 0 ? [say('watchNoRoom', { refused, most: MOST_WATCHED })] : [];
      return { added, known: read.subjects.length - added - refused, left: [...read.left, ...full] };
    },
  };
}

/** The first look, which later ones are compared with, begins at once. */
async function watchAll(subjects: readonly string[], round: Worker['round']) {
  const result = await addWatched(subjects, new Date().toISOString());
  await keepAlarm();
  void round().catch(() => undefined);
  return result;
}

function watchedView({ subject, since, lookedAt, seen }: Watched): WatchedView {
  const { terms = null, version = null } = seen ?? {};
  return { subject, page: pageOf(subject), since, lookedAt, terms, version };
}

/** Latest first. */
function newsViews(list: readonly Watched[]): NewsView[] {
  const views = list.flatMap(({ subject, news }) =>
    news.map((each) => ({
      subject,
      page: pageOf(subject),
      words: newsWords(each),
      at: each.at,
      quiet: !isLoudNews(each),
    })),
  );
  return views.sort((a, b) => (a.at < b.at ? 1 : -1));
}
