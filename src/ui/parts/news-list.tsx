import { useEffect, useState } from 'preact/hooks';
import { say } from '../../locale/say.ts';
import type { NewsView } from '../../messages/watch.ts';
import { useEnvironment } from '../environment.ts';
import { ago } from '../text/dates.ts';
import { subjectWords } from '../text/subject.ts';
import { Data } from './text.tsx';

/** What changed since the reader last looked; nothing at all where nothing did. */
export function NewsList() {
  const { ask, now } = useEnvironment();
  const [news, setNews] = useState<NewsView[]>([]);
  useEffect(() => {
    void ask('news', {}).then((reply) => reply.ok && setNews(reply.value.news));
  }, [ask]);
  if (news.length === 0) return null;
  const seen = async () => {
    if ((await ask('newsSeen', {})).ok) setNews([]);
  };
  return (
    <section class="part news" aria-label={say('newsSinceLastLook')}>
      <h2>{say('newsSinceLastLook')}</h2>
      <ul>
        {news.map((each) => (
          <li key={`${each.subject} ${each.at} ${each.words}`}>
            <NewsLine news={each} />{' '}
            <span class="dim">{say('newsNoticed', { ago: ago(each.at, now()) })}</span>
          </li>
        ))}
      </ul>
      <button type="button" onClick={seen}>
        {say('newsSeen')}
      </button>
    </section>
  );
}

function NewsLine({ news: { subject, page, words } }: { news: NewsView }) {
  const name = subjectWords(subject, null);
  return (
    <>
      {page ? (
        <a href={page} target="_blank" rel="noopener noreferrer">
          <Data>{name}</Data>
        </a>
      ) : (
        <Data>{name}</Data>
      )}
      : <Data>{words}</Data>
    </>
  );
}
