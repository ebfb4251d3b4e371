import { liveSources } from '../lookup/live-sources.ts';
import { lookUp } from '../lookup/look-up.ts';
import { resolveRange } from '../lookup/resolve-range.ts';
import type { About } from '../messages/about.ts';
import { type Answers, createAnswers, type Depths } from './answers.ts';
import { type Looks, lastTold } from './briefs.ts';
import type { Asker, Lent } from './lent.ts';
import { createStories } from './stories.ts';
import { createSurfaceAnswers, type SurfaceAnswers } from './surface-answers.ts';

type Wire = { fetch: typeof fetch; session: boolean };
type AnswerSet = Answers & SurfaceAnswers;
export type AnswerSets = (about: About, asker: Asker) => AnswerSet;

const now = () => Date.now();
/** Without cookies. */
const DIRECT: Wire = { fetch: (...request) => fetch(...request), session: false };

/**
 * Who answers whom: the usual answers, over the worker's store; those for private windows, which keep nothing; and for each
 * tab with a repository that isn't known to be public, answers that fetch through that tab alone.
 */
export function createAnswerSets(lent: Lent): AnswerSets {
  const privately = (): Lent => ({ ...lent, store: lent.memory(), keepLabel: async () => undefined });
  const usual = answersOver(lent, DIRECT);
  const inPrivate = answersOver(privately(), DIRECT);
  const ofTabs = new Map<string, AnswerSet>();

  function throughTab(tabId: number, isPrivate: boolean): AnswerSet {
    const key = `${tabId} ${isPrivate}`;
    const wire = { fetch: lent.fetchThrough(tabId), session: true };
    const known = ofTabs.get(key) ?? answersOver(isPrivate ? privately() : lent, wire);
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

function answersOver(lent: Lent, wire: Wire): AnswerSet {
  const { store, engine, outside } = lent;
  const sources = liveSources({ ...outside, ...wire, online: () => navigator.onLine });
  const options = { sources, store, engine, clock: { now } };
  const stories = (depth: 'badge' | 'story') =>
    createStories((subject) => lookUp(subject, { ...options, depth }), now);
  const depths: Depths = {
    badge: stories('badge'),
    story: stories('story'),
    kept: (subject) => lastTold(lookUp(subject, { ...options, kept: true })),
  };
  const looks: Looks = {
    ...lent,
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
  const answers = createAnswers(depths, lent, now);
  return { ...answers, ...createSurfaceAnswers(looks, answers.whole) };
}
