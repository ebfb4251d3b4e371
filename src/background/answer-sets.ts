import { liveSources } from '../lookup/live-sources.ts';
import { lookUp } from '../lookup/look-up.ts';
import { resolveRange } from '../lookup/resolve-range.ts';
import type { About } from '../messages.ts';
import { openStore } from '../store/open-store.ts';
import { type Answers, createAnswers } from './answers.ts';
import type { Looks } from './briefs.ts';
import { engine } from './engine.ts';
import { keepLabel } from './labels.ts';
import { fetchThrough } from './page-fetch.ts';
import type { Sender } from './senders.ts';
import { createStories } from './stories.ts';
import { createSurfaceAnswers, type SurfaceAnswers } from './surface-answers.ts';

type Wire = { fetch: typeof fetch; session: boolean; private: boolean };

type AnswerSet = Answers & SurfaceAnswers;

const now = () => Date.now();

/**
 * Who answers whom: the usual answers; those for private windows, which keep nothing; and for each tab with a repository
 * that isn't known to be public, answers that fetch through that tab alone.
 */
export function createAnswerSets(): (about: About, sender: Sender) => AnswerSet {
  const direct: typeof fetch = (...request) => fetch(...request);
  const usual = answersOver({ fetch: direct, session: false, private: false });
  const inPrivate = answersOver({ fetch: direct, session: false, private: true });
  const ofTabs = new Map<string, AnswerSet>();

  function throughTab(tabId: number, isPrivate: boolean): AnswerSet {
    const key = `${tabId} ${isPrivate}`;
    const known =
      ofTabs.get(key) ?? answersOver({ fetch: fetchThrough(tabId), session: true, private: isPrivate });
    ofTabs.set(key, known);
    return known;
  }

  return ({ subject, visibility = 'public' }, { tab }) => {
    const isPrivate = tab?.incognito === true;
    const needsSession = visibility !== 'public' && subject.startsWith('github:');
    if (needsSession && tab?.id !== undefined) return throughTab(tab.id, isPrivate);
    return isPrivate ? inPrivate : usual;
  };
}

function answersOver(wire: Wire): AnswerSet {
  const store = openStore({ private: wire.private });
  const sources = liveSources({
    fetch: wire.fetch,
    session: wire.session,
    registryUrl: __FINEPRINT_REGISTRY__,
    online: () => navigator.onLine,
  });
  const options = { sources, store, engine, clock: { now } };
  const stories = createStories((subject) => lookUp(subject, options), now);
  const looks: Looks = {
    lookUp: (subject, depth) => lookUp(subject, { ...options, depth }),
    resolve: (name, range) => resolveRange(name, range, options),
    now,
  };
  const keep = wire.private ? async () => undefined : keepLabel;
  return { ...createAnswers(stories, now, keep), ...createSurfaceAnswers(looks, engine) };
}
