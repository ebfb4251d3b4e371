import { liveSources } from '../lookup/live-sources.ts';
import { lookUp } from '../lookup/look-up.ts';
import type { About } from '../messages.ts';
import { openStore } from '../store/open-store.ts';
import { type Answers, createAnswers } from './answers.ts';
import { engine } from './engine.ts';
import { keepLabel } from './labels.ts';
import { fetchThrough } from './page-fetch.ts';
import type { Sender } from './senders.ts';
import { createStories } from './stories.ts';

type Wire = { fetch: typeof fetch; session: boolean; private: boolean };

const now = () => Date.now();

/**
 * Who answers whom: the usual answers; those for private windows, which keep nothing; and for each tab with a repository
 * that isn't known to be public, answers that fetch through that tab alone.
 */
export function createAnswerSets(): (about: About, sender: Sender) => Answers {
  const direct: typeof fetch = (...request) => fetch(...request);
  const usual = answersOver({ fetch: direct, session: false, private: false });
  const inPrivate = answersOver({ fetch: direct, session: false, private: true });
  const ofTabs = new Map<string, Answers>();

  function throughTab(tabId: number, isPrivate: boolean): Answers {
    const key = `${tabId} ${isPrivate}`;
    const known =
      ofTabs.get(key) ?? answersOver({ fetch: fetchThrough(tabId), session: true, private: isPrivate });
    ofTabs.set(key, known);
    return known;
  }

  return ({ subject, visibility = 'unknown' }, { tab, url }) => {
    const isPrivate = tab?.incognito === true;
    const isRepositoryPage = subject.startsWith('github:') && url?.startsWith('https://github.com/');
    const needsSession = isRepositoryPage && visibility !== 'public';
    if (needsSession && tab?.id !== undefined) return throughTab(tab.id, isPrivate);
    return isPrivate ? inPrivate : usual;
  };
}

function answersOver(wire: Wire): Answers {
  const store = openStore({ private: wire.private });
  const sources = liveSources({
    fetch: wire.fetch,
    session: wire.session,
    registryUrl: __FINEPRINT_REGISTRY__,
    online: () => navigator.onLine,
  });
  const stories = createStories(
    (subject) => lookUp(subject, { sources, store, engine, clock: { now } }),
    now,
  );
  return createAnswers(stories, now, wire.private ? async () => undefined : keepLabel);
}
