import { useEffect } from 'preact/hooks';
import { say } from '../../locale/say.ts';
import type { WatchedView } from '../../messages/watch.ts';
import { useEnvironment } from '../environment.ts';
import { NewsList } from '../parts/news-list.tsx';
import { Data, Terms } from '../parts/text.tsx';
import { ago } from '../text/dates.ts';
import { subjectWords } from '../text/subject.ts';
import { DependenciesForm } from './dependencies-form.tsx';
import { LongList } from './long-list.tsx';
import { type Access, NotificationsControl } from './notifications-control.tsx';
import { Problem } from './section.tsx';
import { useAnswer } from './use-answer.ts';

/** Milliseconds between two looks at the list while first looks are under way. */
const WHILE_LOOKING = 2_000;

/** Packages and repositories that are looked at again about once a day. */
export function WatchedPart({ notifications }: { notifications: Access }) {
  const { value, problem, again, act } = useAnswer('watched');
  const isLooking = value?.watched.some(({ lookedAt }) => lookedAt === null) ?? false;
  useEffect(() => {
    if (!isLooking) return;
    const timer = setInterval(again, WHILE_LOOKING);
    return () => clearInterval(timer);
  }, [isLooking, again]);
  return (
    <>
      <p class="dim">{say('watchNote')}</p>
      <NewsList />
      <NotificationsControl notifications={notifications} />
      <Problem>{problem}</Problem>
      <LongList
        title="listSearchWatched"
        search="searchWatched"
        entries={value?.watched ?? []}
        words={({ subject, terms }) => `${subject} ${terms ?? ''}`}
        empty={say('watchNothing')}
      >
        {(watched) => (
          <WatchedRow
            key={watched.subject}
            watched={watched}
            onStop={() => void act('unwatch', { subject: watched.subject })}
          />
        )}
      </LongList>
      <DependenciesForm onAdded={again} />
    </>
  );
}

function WatchedRow({ watched, onStop }: { watched: WatchedView; onStop: () => void }) {
  const { now } = useEnvironment();
  const { subject, page, terms, version, lookedAt } = watched;
  const name = subjectWords(subject, null);
  return (
    <li>
      <span class="grow">
        {page ? (
          <a href={page} target="_blank" rel="noopener noreferrer">
            <Data>{name}</Data>
          </a>
        ) : (
          <Data>{name}</Data>
        )}{' '}
        <span class="dim">
          {terms ? <Terms>{terms}</Terms> : say('watchNotLooked')}
          {version && ` ${say('watchIn', { version: version.slice(0, 20) })}`}
          {lookedAt && `, ${say('watchLookedAt', { ago: ago(lookedAt, now()) })}`}
        </span>
      </span>
      <button type="button" onClick={onStop} aria-label={say('fieldStopWatching', { name })}>
        {say('watchStop')}
      </button>
    </li>
  );
}
