import { liveSources } from '../lookup/live-sources.ts';
import { lookUp } from '../lookup/look-up.ts';
import type { About } from '../messages.ts';
import { openStore } from '../store/open-store.ts';
import type { Store } from '../store/types.ts';
import { type Answers, createAnswers } from './answers.ts';
import { engine } from './engine.ts';
import { keepLabel } from './labels.ts';
import type { Outside } from './outside.ts';
import { fetchThrough } from './page-fetch.ts';
import type { Sender } from './senders.ts';
import { createStories } from './stories.ts';

type Wire = Outside & { fetch: typeof fetch; session: boolean; private: boolean };
export type AnswerSets = (about: About, sender: Sender) => Answers;

const now = () => Date.now();

/**
 * Who answers whom: the usual answers, over `store`; those for private windows, which keep nothing; and for each tab with
 * a repository that isn't known to be public, answers that fetch through that tab alone.
 */
export function createAnswerSets(store: Store, outside: Outside): AnswerSets {
  const direct: typeof fetch = (...request) => fetch(...request);
  const usual = answersOver(store, { ...outside, fetch: direct, session: false, private: false });
  const memory = openStore({ private: true });
  const inPrivate = answersOver(memory, { ...outside, fetch: direct, session: false, private: true });
  const ofTabs = new Map<string, Answers>();

  function throughTab(tabId: number, isPrivate: boolean): Answers {
    const key = `${tabId} ${isPrivate}`;
    const wire = { ...outside, fetch: fetchThrough(tabId), session: true, private: isPrivate };
    const known = ofTabs.get(key) ?? answersOver(isPrivate ? openStore({ private: true }) : store, wire);
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

function answersOver(store: Store, { private: isPrivate, ...wire }: Wire): Answers {
  const sources = liveSources({ ...wire, online: () => navigator.onLine });
  const stories = createStories(
    (subject) => lookUp(subject, { sources, store, engine, clock: { now } }),
    now,
  );
  return createAnswers(stories, now, isPrivate ? async () => undefined : keepLabel);
}
