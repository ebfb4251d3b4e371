import { liveSources } from '../lookup/live-sources.ts';
import { lookUp } from '../lookup/look-up.ts';
import { resolveRange } from '../lookup/resolve-range.ts';
import type { About } from '../messages/about.ts';
import { openStore } from '../store/open-store.ts';
import type { Store } from '../store/types.ts';
import { type Answers, createAnswers, type Depths } from './answers.ts';
import { type Looks, lastTold } from './briefs.ts';
import { engine } from './engine.ts';
import { keepLabel } from './labels.ts';
import type { Outside } from './outside.ts';
import { fetchThrough } from './page-fetch.ts';
import type { Sender } from './senders.ts';
import { createStories } from './stories.ts';
import { createSurfaceAnswers, type SurfaceAnswers } from './surface-answers.ts';

type Wire = Outside & { fetch: typeof fetch; session: boolean; private: boolean };
type AnswerSet = Answers & SurfaceAnswers;
export type AnswerSets = (about: About, sender: Sender) => AnswerSet;

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
  const ofTabs = new Map<string, AnswerSet>();

  function throughTab(tabId: number, isPrivate: boolean): AnswerSet {
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

function answersOver(store: Store, { private: isPrivate, ...wire }: Wire): AnswerSet {
  const sources = liveSources({ ...wire, online: () => navigator.onLine });
  const options = { sources, store, engine, clock: { now } };
  const stories = (depth: 'badge' | 'story') =>
    createStories((subject) => lookUp(subject, { ...options, depth }), now);
  const depths: Depths = {
    badge: stories('badge'),
    story: stories('story'),
    kept: (subject) => lastTold(lookUp(subject, { ...options, kept: true })),
  };
  const looks: Looks = {
    lookUp: (subject, depth) => lookUp(subject, { ...options, depth }),
    resolve: (name, range) => resolveRange(name, range, options),
    textAt: async ({ owner, repo }, path, ref) => {
      const found = await sources.github.texts({ host: 'github', owner, repo }, [{ path, at: ref }]);
      return found.ok ? (found.value[0]?.text ?? null) : null;
    },
    packageName: async ({ owner, repo }) => {
      const found = await sources.github.manifest({ host: 'github', owner, repo }, null);
      return found.ok ? found.value.name : null;
    },
    now,
  };
  const keep = isPrivate ? async () => undefined : keepLabel;
  const answers = createAnswers(depths, engine, now, keep);
  return { ...answers, ...createSurfaceAnswers(looks, engine, answers.whole) };
}
